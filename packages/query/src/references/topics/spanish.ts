/** What Spanish texts call the instruments, besides their official titles: see `topics.ts`. */
export const spanish = `
C001 horas de trabajo en la industria; limitan las horas de trabajo en las empresas industriales; jornada de ocho horas
C002 ?desempleo; ?paro forzoso
C003 C103 C183 protección de la maternidad; protección a la maternidad; ?maternidad; [licencia de maternidad|protección a la madre|protección de la madre trabajadora]
C003 empleo de las mujeres antes y después del parto
C004 C041 C089 trabajo nocturno de las mujeres; trabajo nocturno de mujeres
C005 fija la edad mínima de admisión de los niños a los trabajos industriales; edad mínima de admisión de los niños a los trabajos industriales; edad mínima de admisión de los niños al trabajo industrial; edad mínima en la industria; edad mínima de admisión a los trabajos industriales
C006 trabajo nocturno de los menores en la industria; trabajo nocturno de los menores; trabajo nocturno de los niños en la industria
C007 edad mínima de admisión de los niños al trabajo marítimo
C010 edad de admisión de los niños al trabajo agrícola; edad mínima en la agricultura
C011 derechos de asociación y de coalición de los trabajadores agrícolas; derecho de asociación en la agricultura
C012 indemnización por accidentes del trabajo en la agricultura
C013 empleo de la cerusa en la pintura; cerusa
C014 descanso semanal en las empresas industriales; descanso semanal en la industria; ?descanso semanal
C016 examen médico obligatorio de los menores empleados a bordo de los buques
C017 indemnización por accidentes del trabajo
C018 C042 indemnización por enfermedades profesionales; enfermedades profesionales
C019 igualdad de trato entre los trabajadores extranjeros y nacionales en materia de indemnización por accidentes del trabajo; igualdad de trato en materia de accidentes del trabajo
C020 trabajo nocturno en las panaderías
C024 seguro de enfermedad de los trabajadores de la industria
C026 establecimiento de métodos para la fijación de los salarios mínimos; métodos para la fijación de salarios mínimos
C027 indicación del peso en los grandes fardos transportados por barco
C029 trabajo forzoso u obligatorio; trabajo forzoso; trabajo forzado; trabajo obligatorio; eliminación del trabajo forzoso; supresión del trabajo forzoso; [prohibición|abolición|erradicación] del trabajo forzoso u obligatorio; trabajos forzados; trabajo forzoso y obligatorio
C030 reglamentación de las horas de trabajo en el comercio y las oficinas; horas de trabajo en el comercio y oficinas
C034 C096 agencias retribuidas de colocación
C045 empleo de las mujeres en los trabajos subterráneos de toda clase de minas; trabajo subterráneo de mujeres
C047 reducción de las horas de trabajo a cuarenta por semana; cuarenta horas; semana de cuarenta horas
C052 C132 vacaciones anuales pagadas; ?vacaciones pagadas; vacaciones anuales; vacaciones remuneradas
C081 inspección del trabajo en la industria y el comercio; inspección del trabajo; inspección del trabajo en la industria; inspección de trabajo; inspección laboral
C087 libertad sindical; libertad sindical y protección del derecho de sindicación; libertad sindical y derecho de sindicación; libertad de asociación; libertad sindical y protección del derecho de sindicalización; libertad de asociación y libertad sindical; derechos sindicales; libertad sindical y protección del derecho a organizarse; libertades sindicales; libertad sindical y protección del derecho de asociación; libertad sindical y derecho de organización
C088 organización del servicio del empleo; servicio del empleo
C094 cláusulas de trabajo en los contratos celebrados por las autoridades públicas; cláusulas de trabajo en los contratos públicos
C095 protección del salario; protección de los salarios; protección al salario
C066 C097 trabajadores migrantes
C098 aplicación de los principios del derecho de sindicación y de negociación colectiva; derecho de sindicación y de negociación colectiva; derecho de sindicalización y de negociación colectiva; derecho de sindicación; sindicación y negociación colectiva; derecho de organización y de negociación colectiva; derecho a la sindicación y negociación colectiva; derecho de sindicalización; derecho a negociación colectiva; derecho de sindicación y negociación colectiva; sindicación
C100 igualdad de remuneración entre la mano de obra masculina y la mano de obra femenina por un trabajo de igual valor; igualdad de remuneración; igualdad salarial; igualdad de remuneración entre hombres y mujeres; igual remuneración; igualdad en la remuneración; [igualdad|equidad] [salarial|retributiva|de retribución|de salarios|de salario]; igualdad de remuneración entre mujeres y hombres; igual salario por trabajo de igual valor; igualdad de remuneración por trabajo de igual valor; igualdad de remuneraciones
C102 norma mínima de la seguridad social; norma mínima de seguridad social; normas mínimas de seguridad social; ?seguridad social; [normas mínimas|estándares mínimos] de seguridad social; seguridad social norma mínima
C105 abolición del trabajo forzoso; abolición del trabajo forzado; abolición del trabajo forzoso u obligatorio; [supresión|prohibición|eliminación|erradicación] del trabajo forzado
C106 descanso semanal en el comercio y en las oficinas
C107 protección e integración de las poblaciones indígenas y de otras poblaciones tribuales; poblaciones indígenas y tribuales
C110 condiciones de empleo de los trabajadores de las plantaciones; plantaciones
C111 discriminación en materia de empleo y ocupación; discriminación en el empleo y la ocupación; discriminación en el empleo; discriminación en materia de empleo; ?discriminación; discriminación empleo y ocupación; no discriminación en el empleo; discriminación laboral; discriminación en el trabajo; discriminación en empleo y ocupación; no discriminación en materia de empleo y ocupación; discriminación (empleo y ocupación)
C115 protección de los trabajadores contra las radiaciones ionizantes; protección contra las radiaciones; radiaciones ionizantes
C117 normas y objetivos básicos de la política social
C118 igualdad de trato de nacionales y extranjeros en materia de seguridad social
C119 protección de la maquinaria
C120 higiene en el comercio y en las oficinas; higiene en comercio y oficinas
C121 prestaciones en caso de accidentes del trabajo y enfermedades profesionales
C122 política del empleo; política de empleo; [política de pleno empleo|políticas de empleo]
C127 peso máximo de la carga; peso máximo
C128 prestaciones de invalidez, vejez y sobrevivientes
C129 inspección del trabajo en la agricultura; inspección de trabajo en la agricultura; inspección del trabajo agrícola
C130 asistencia médica y prestaciones monetarias de enfermedad
C131 fijación de salarios mínimos; fijación de los salarios mínimos con especial referencia a los países en vías de desarrollo; salarios mínimos; salario mínimo; fijación del salario mínimo; [salarios|sueldos] mínimos; fijación de los salarios mínimos; fijación de salario mínimo
C135 protección y facilidades que deben otorgarse a los representantes de los trabajadores en la empresa; representantes de los trabajadores
C136 protección contra los riesgos de intoxicación por el benceno; benceno
C138 edad mínima de admisión al empleo; edad mínima de admisión al empleo y al trabajo; edad mínima; edad mínima para el empleo; edad mínima para trabajar; edad mínima para la admisión al empleo; edad mínima laboral; edad mínima para [el trabajo|admisión al empleo|ser admitido al empleo]; edad mínima de acceso al empleo; edad de admisión al empleo
C138 C182 trabajo infantil; erradicación del trabajo infantil; eliminación del trabajo infantil
C139 prevención y control de los riesgos profesionales causados por las sustancias o agentes cancerígenos; cáncer profesional; cáncer ocupacional; sustancias cancerígenas
C140 licencia pagada de estudios
C141 organizaciones de trabajadores rurales; trabajadores rurales
C142 orientación profesional y formación profesional en el desarrollo de los recursos humanos; desarrollo de los recursos humanos; orientación profesional; formación profesional
C143 migraciones en condiciones abusivas; trabajadores migrantes disposiciones complementarias
C144 consulta tripartita; consultas tripartitas; consultas tripartitas para promover la aplicación de las normas internacionales del trabajo; consulta tripartita sobre normas internacionales del trabajo; consulta tripartita normas internacionales del trabajo; consultas tripartitas sobre normas internacionales del trabajo; consultas tripartitas normas internacionales del trabajo
C148 protección de los trabajadores contra los riesgos profesionales debidos a la contaminación del aire, el ruido y las vibraciones; medio ambiente de trabajo
C149 personal de enfermería; empleo y condiciones de trabajo y de vida del personal de enfermería
C150 administración del trabajo
C151 relaciones de trabajo en la administración pública; protección del derecho de sindicación y los procedimientos para determinar las condiciones de empleo en la administración pública
C152 seguridad e higiene en los trabajos portuarios
C153 duración del trabajo y períodos de descanso en los transportes por carretera; ?transportes por carretera
C154 fomento de la negociación colectiva; negociación colectiva
C155 seguridad y salud de los trabajadores; seguridad y salud de los trabajadores y medio ambiente de trabajo; seguridad y salud en el trabajo; salud y seguridad de los trabajadores; seguridad y salud ocupacional; salud y seguridad en el trabajo; salud y seguridad ocupacional; salud ocupacional; seguridad, salud de los trabajadores y medio ambiente de trabajo; seguridad y salud laboral; prevención de riesgos laborales
C156 trabajadores con responsabilidades familiares; igualdad de oportunidades y de trato entre trabajadores y trabajadoras; responsabilidades familiares; trabajadores y trabajadoras con responsabilidades familiares
C157 conservación de los derechos en materia de seguridad social
C158 terminación de la relación de trabajo por iniciativa del empleador; terminación de la relación de trabajo; despido; [despidos|despido injustificado|terminación del contrato de trabajo|terminación de la relación laboral|extinción de la relación de trabajo|terminación del empleo]
C159 readaptación profesional y el empleo de personas inválidas; readaptación profesional
C160 estadísticas del trabajo
C161 servicios de salud en el trabajo
C162 utilización del asbesto en condiciones de seguridad; asbesto; amianto; utilización del asbesto; uso del asbesto
C167 seguridad y salud en la construcción; seguridad en la construcción; salud y seguridad en la construcción
C168 fomento del empleo y la protección contra el desempleo; fomento del empleo; protección contra el desempleo
C169 pueblos indígenas y tribales en países independientes; pueblos indígenas y tribales; pueblos indígenas; pueblos originarios; derechos de los pueblos indígenas; [derechos de los |]pueblos [indígenas|originarios|tribales]; comunidades indígenas; pueblos indígenas y tribuales
C170 seguridad en la utilización de los productos químicos en el trabajo; productos químicos
C171 trabajo nocturno
C172 condiciones de trabajo en los hoteles, restaurantes y establecimientos similares; hoteles y restaurantes
C173 protección de los créditos laborales en caso de insolvencia del empleador; insolvencia del empleador; créditos laborales
C174 prevención de accidentes industriales mayores; accidentes industriales mayores; grandes accidentes industriales; accidentes industriales graves
C175 trabajo a tiempo parcial
C176 seguridad y salud en las minas; ?minas; seguridad en las minas
C177 trabajo a domicilio
C181 agencias de empleo privadas
C182 prohibición de las peores formas de trabajo infantil y la acción inmediata para su eliminación; peores formas de trabajo infantil; peores formas del trabajo infantil; eliminación de las peores formas de trabajo infantil; erradicación de las peores formas de trabajo infantil; [prohibición|eliminación|abolición|erradicación] de las peores formas [de|del] trabajo [infantil|de los niños]; peores formas de explotación infantil
C184 seguridad y salud en la agricultura
C185 documentos de identidad de la gente de mar
C186 trabajo marítimo
C187 marco promocional para la seguridad y salud en el trabajo; marco promocional
C188 trabajo en la pesca; trabajo en el sector pesquero; ?[pesca|sector pesquero|sector de la pesca]; trabajo de la pesca
C189 trabajadoras y trabajadores domésticos; trabajadores domésticos; trabajo decente para las trabajadoras y los trabajadores domésticos; trabajo doméstico; trabajadoras domésticas; trabajo decente para los trabajadores domésticos; trabajadoras del hogar; [empleadas|empleados|trabajadoras] [del hogar|domésticas|domésticos]; trabajadores y trabajadoras [del hogar|domésticos]; trabajadores del hogar; personas trabajadoras del hogar; empleo doméstico; trabajo decente para trabajadores domésticos; trabajo del hogar
C190 eliminación de la violencia y el acoso en el mundo del trabajo; violencia y acoso; violencia y acoso en el mundo del trabajo; violencia y acoso laboral; violencia y acoso en el trabajo; [violencia|eliminación de la violencia] y [el |]acoso [en el ámbito laboral|en el lugar de trabajo|en el ámbito del trabajo|]; acoso laboral; acoso y violencia; violencia y hostigamiento; violencia laboral`;
