/** Not one of our statuses: it does not say whether the ratification is in force or denounced. */
export const ratified = 'ratified';

/**
 * Spellings of each status, by the ILO and in other tables: in English, Russian, Kazakh, French and
 * Spanish.
 */
export const statusNames: Readonly<Record<string, string>> = {
  'ratified-in-law': `
    ratified in law
    ратифицирована законом
    заңмен ратификацияланған`,
  registered: `
    registered, registered not yet in force, not yet in force, ratified not in force
    зарегистрирована, ещё не вступила в силу, еще не вступила в силу, не вступила в силу
    тіркелген, әлі күшіне енген жоқ, күшіне енген жоқ
    pas encore en vigueur, enregistrée, enregistré
    aún no en vigor, aún no está en vigor, todavía no en vigor, registrado`,
  'in-force': `
    in force, inforce, ratified in force, active, binding, valid, in effect, up to date in force
    действует, в силе, вступила в силу, действующая, действующий
    күшінде, қолданыста, күшіне енген
    en vigueur
    en vigor, en vigencia, vigente`,
  [ratified]: `
    ratified, yes
    ратифицирована, ратифицировано, ратифицирован, да
    ратификацияланған, иә
    ratifiée, ratifié, oui
    ratificado, ratificada, sí`,
  denounced: `
    denounced, automatically denounced, automatic denunciation, denunciation
    денонсирована, денонсировано, денонсирован, денонсация
    автоматическая денонсация, автоматически денонсирована
    денонсацияланған, күші жойылған
    dénoncée, dénoncé, dénonciation, dénonciation automatique
    denunciado, denunciada, denuncia, denuncia automática`,
};

/** Spellings that mean the status and nothing else. `Automatic denunciation` says more. */
export const onlyStatusNames = `
  ratified in law, registered, in force, inforce, denounced
  ратифицирована законом, зарегистрирована, действует, в силе
  денонсирована, денонсирован, денонсировано
  заңмен ратификацияланған, тіркелген, күшінде, денонсацияланған
  enregistrée, enregistré, en vigueur, dénoncée, dénoncé
  registrado, en vigor, denunciado, denunciada`;

/** Spellings that mean that an instrument does not bind the State, without the reason. */
export const namesNotInForce = `
  not in force, no longer in force
  не в силе, не действует
  күшінде емес
  pas en vigueur, n est pas en vigueur, non en vigueur
  no en vigor, no está en vigor, no vigente`;
