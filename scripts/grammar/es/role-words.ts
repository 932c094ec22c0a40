/** Spanish role words and what side they speak for; the first row that fits decides. */
import type { SideRow } from '../speech-types.ts';

export const roleWords: readonly SideRow[] = [
  {
    side: 'opposition',
    words:
      'oposición opositor opositora opositores opositoras disidente disidentes rebelde rebeldes insurgentes guerrilla',
  },
  {
    side: 'monitor',
    words:
      'ONG ong ongs ONGs observadores observatorio organizaciones_humanitarias derechos_humanos defensores activistas monitores fundación amnistía_internacional human_rights_watch cruz_roja naciones_unidas ONU UNICEF ACNUR OMS organización_mundial_de_la_salud CIDH investigadores universidad instituto economistas científicos',
  },
  { side: 'union', words: 'sindicato sindicatos sindical huelguistas gremio gremios' },
  {
    side: 'medical',
    words:
      'hospital hospitales clínica médico médica médicos médicas doctores enfermera enfermeras enfermeros forense forenses ambulancia',
  },
  {
    side: 'witness',
    words:
      'testigo testigos vecino vecinos residente residentes sobreviviente sobrevivientes superviviente supervivientes familiar familiares familia familias pasajero pasajeros padre madre padres víctima víctimas',
  },
  {
    side: 'official',
    words:
      'gobierno gobiernos ejecutivo administración ministerio ministerios ministro ministra ministros policía policías ejército militares fuerzas_armadas presidente presidenta mandatario mandataria vicepresidente vicepresidenta presidencia canciller cancillería legislador legisladores senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa alcaldía ayuntamiento embajador embajada parlamento asamblea congreso senado fiscal fiscalía juez jueza tribunal corte autoridad autoridades oficial oficiales funcionario funcionaria funcionarios banco_central junta casa_blanca bomberos protección_civil guardia_civil consejo_electoral rey papa estado emergencia parlamentario congresista',
  },
  {
    side: 'press',
    words:
      'periódico diario diarios revista cadena periodista periodistas corresponsal agencia_de_noticias medios prensa reuters EFE AFP AP BBC CNN bloomberg televisión radio',
  },
  {
    side: 'company',
    words:
      'dirección empresa empresas compañía compañías firma corporación fabricante aerolínea banco bancos aseguradora operador empresario empresarios patronal accionistas inversores grupo',
  },
  { side: 'official', words: 'agencia departamento comisión comité consejo oficina servicio' },
];
