/** Spanish nouns for people and bodies that speak. */

/** Those that take no side of their own. */
export const speakerNouns =
  'convocante promotor promotora mediador mediadora ingeniero ingeniera portuario damnificado ganadera estudio investigador combatiente abogado abogada manifestante organizador organizadora huelguista productora compañía ganadero agricultor agricultora transportista especialista delegación dirección patronal red plataforma colectivo comité fabricante activista asesor asesora analista autor autora campaña candidato candidata colega crítico crítica defensor defensora director directora economista experta experto fondo fuente fuentes grupo jefe jefa líder hombre mujer miembro narrador organización organismo panel partido persona personas portavoz portavoces profesor profesora vocero vocera voceros rival asociación federación coalición alianza liga movimiento entidad institución ciudad país mayoría mitad mandatario mandataria dirigente dirigentes parlamentario parlamentaria congresista gobernante empresario empleado trabajador docente estudiante vecino joven pareja tío hermano hermana hijo hija';

/** Nouns of one person, with a side or without. */
export const personNouns =
  'activista asesor asesora analista autor autora abogado abogada candidato candidata director directora diputado diputada economista experto experta fiscal funcionario funcionaria gobernador gobernadora hombre jefe jefa juez jueza líder ministro ministra mujer periodista portavoz presidente presidenta profesor profesora senador senadora testigo vocero vocera alcalde alcaldesa legislador legisladora mandatario mandataria dirigente delegado delegada abogado abogada gerente subdirector subdirectora coordinador coordinadora secretario secretaria capitán comisario comisaria médico médica';

/** Nouns of bodies that are called by them only when they are meant. */
export const bodyNouns =
  'asamblea autoridad campaña consejo corte fiscalía gobierno ministerio movimiento policía tribunal';

/** Nouns so general that they stand for whatever body was named last ("the group"). */
export const standInNouns =
  'agencia alianza asociación banco comisión comité compañía departamento diario empresa entidad federación firma fondo fundación grupo hospital instituto institución oenegé ong organismo organización partido periódico sindicato universidad';
