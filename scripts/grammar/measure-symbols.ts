/** Symbols of measures that are the same in every language, as printed; joined to the digits or after a space. */
export const measureSymbols: readonly string[] =
  'km kilometre m cm mm nm μm µm kg g mg μg µg kt Mt Gt ha L l mL ml cl GWh MWh kWh TWh Wh GW MW kW TW W kV V mV A mA mAh Ah Hz kHz MHz GHz THz K KB MB GB TB PB Mbps Gbps kbps bps GPa MPa kPa Pa hPa mbar N Nm kN J kJ MJ kcal ppb ppm ppt dB °C °F °C °F ft in lb lbs oz mph kmh kph rpm hp bhp PS mpg Bq mSv Sv mol lm lx yd mi sq'
    .split(' ')
    .filter((symbol) => symbol !== 'kilometre');

/** Symbols of time. */
export const timeSymbols: Readonly<Record<string, string>> = {
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  min: 'minute',
  mins: 'minute',
  sec: 'second',
  secs: 'second',
  ms: 'millisecond',
  yr: 'year',
  yrs: 'year',
};
