/** What French texts call the instruments, besides their official titles: see `topics.ts`. */
export const french = `
C001 durée du travail dans l'industrie; heures de travail dans l'industrie; tendant à limiter à huit heures par jour
C002 ?chômage
C003 C103 C183 protection de la maternité; protection maternité; [congé de maternité|protection des mères]; ?maternité
C003 emploi des femmes avant et après l'accouchement
C004 C041 C089 travail de nuit des femmes
C005 âge minimum d'admission des enfants aux travaux industriels; âge minimum dans l'industrie; âge minimum d'admission aux travaux industriels
C006 travail de nuit des enfants dans l'industrie; travail de nuit des jeunes gens dans l'industrie; travail de nuit des enfants
C007 âge minimum d'admission des enfants au travail maritime
C010 âge d'admission des enfants au travail dans l'agriculture; âge minimum dans l'agriculture
C011 droits d'association et de coalition des travailleurs agricoles; droit d'association dans l'agriculture
C012 réparation des accidents du travail dans l'agriculture
C013 emploi de la céruse dans la peinture; céruse
C014 repos hebdomadaire dans les établissements industriels; repos hebdomadaire dans l'industrie; ?repos hebdomadaire
C016 examen médical obligatoire des enfants et des jeunes gens employés à bord
C017 réparation des accidents du travail
C018 C042 réparation des maladies professionnelles
C019 égalité de traitement des travailleurs étrangers et nationaux en matière de réparation des accidents du travail; égalité de traitement en matière d'accidents du travail
C020 travail de nuit dans les boulangeries
C026 institution de méthodes de fixation des salaires minima; méthodes de fixation des salaires minima
C027 indication du poids sur les gros colis
C029 travail forcé ou obligatoire; travail forcé; travail obligatoire; élimination du travail forcé; suppression du travail forcé ou obligatoire
C030 durée du travail dans le commerce et les bureaux
C034 C096 bureaux de placement payants
C045 emploi des femmes aux travaux souterrains dans les mines; travaux souterrains des femmes
C047 réduction de la durée du travail à quarante heures par semaine; quarante heures; semaine de quarante heures
C052 C132 congés annuels payés; ?congés payés; congés annuels; congé annuel payé
C081 inspection du travail dans l'industrie et le commerce; inspection du travail; inspection du travail dans l'industrie
C087 liberté syndicale; liberté syndicale et protection du droit syndical; liberté d'association; liberté syndicale et droit syndical; liberté syndicale et protection du droit d'association; libertés syndicales; droit syndical
C088 organisation du service de l'emploi; service de l'emploi
C094 clauses de travail dans les contrats publics; clauses de travail dans les contrats passés par une autorité publique
C095 protection du salaire; protection des salaires
C066 C097 travailleurs migrants
C098 application des principes du droit d'organisation et de négociation collective; droit d'organisation et de négociation collective; droit d'organisation et négociation collective; droit d'organisation; droit à la négociation collective; droit d'organisation et de la négociation collective; droit d'organisation collective et de négociation
C099 méthodes de fixation des salaires minima dans l'agriculture
C100 égalité de rémunération entre la main-d'œuvre masculine et la main-d'œuvre féminine; égalité de rémunération; égalité de rémunération entre hommes et femmes; égalité salariale; égalité des rémunérations; égalité de salaire; égalité des salaires; égalité de rémunération entre les hommes et les femmes; égalité de rémunération pour un travail de valeur égale
C102 norme minimum de sécurité sociale; norme minimum de la sécurité sociale; sécurité sociale norme minimum; normes minima de sécurité sociale; ?sécurité sociale; normes minimales de sécurité sociale; norme minimale de sécurité sociale
C105 abolition du travail forcé; abolition du travail forcé ou obligatoire
C106 repos hebdomadaire dans le commerce et les bureaux
C107 populations aborigènes et tribales
C110 conditions d'emploi des travailleurs des plantations; plantations
C111 discrimination en matière d'emploi et de profession; discrimination dans l'emploi et la profession; discrimination en matière d'emploi; discrimination dans l'emploi; ?discrimination; discrimination au travail; discriminations dans l'emploi et la profession; non-discrimination dans l'emploi; discrimination professionnelle
C115 protection des travailleurs contre les radiations ionisantes; protection contre les radiations; radiations ionisantes; rayonnements ionisants
C117 objectifs et normes de base de la politique sociale
C118 égalité de traitement des nationaux et des non-nationaux en matière de sécurité sociale; égalité de traitement en matière de sécurité sociale
C119 protection des machines
C120 hygiène dans le commerce et les bureaux
C121 prestations en cas d'accidents du travail et de maladies professionnelles
C122 politique de l'emploi; politiques de l'emploi; politique d'emploi; plein emploi
C127 poids maximum des charges; poids maximum
C128 prestations d'invalidité, de vieillesse et de survivants
C129 inspection du travail dans l'agriculture; inspection du travail en agriculture
C130 soins médicaux et indemnités de maladie
C131 fixation des salaires minima; fixation des salaires minima notamment en ce qui concerne les pays en voie de développement; salaires minima; salaire minimum; fixation du salaire minimum; [salaire minimal|salaires minimums|salaires minimaux]; fixation des salaires [minimums|minimaux]
C135 protection des représentants des travailleurs dans l'entreprise; représentants des travailleurs
C136 protection contre les risques d'intoxication dus au benzène; benzène
C138 âge minimum d'admission à l'emploi; âge minimum d'admission à l'emploi et au travail; âge minimum; âge minimum du travail; âge minimum pour l'admission à l'emploi; âge minimal; âge minimum d'accès à l'emploi; âge minimum légal; âge minimal d'admission à l'emploi; âge minimum au travail; âge d'admission à l'emploi
C138 C182 travail des enfants; abolition du travail des enfants; [élimination|interdiction] du travail des enfants; travail infantile
C139 prévention et contrôle des risques professionnels causés par les substances et agents cancérogènes; cancer professionnel; substances cancérogènes
C140 congé éducation payé
C141 organisations de travailleurs ruraux; travailleurs ruraux
C142 mise en valeur des ressources humaines; orientation professionnelle; formation professionnelle
C143 migrations dans des conditions abusives; travailleurs migrants dispositions complémentaires
C144 consultations tripartites; consultations tripartites relatives aux normes internationales du travail; consultations tripartites destinées à promouvoir la mise en œuvre des normes internationales du travail; consultation tripartite
C148 protection des travailleurs contre les risques professionnels dus à la pollution de l'air, au bruit et aux vibrations; milieu de travail
C149 personnel infirmier; emploi et conditions de travail et de vie du personnel infirmier
C150 administration du travail
C151 relations de travail dans la fonction publique; protection du droit d'organisation et procédures de détermination des conditions d'emploi dans la fonction publique
C152 sécurité et hygiène du travail dans les manutentions portuaires; manutentions portuaires
C153 durée du travail et périodes de repos dans les transports routiers; ?transports routiers
C154 promotion de la négociation collective; négociation collective
C155 sécurité et santé des travailleurs; sécurité, santé des travailleurs et milieu de travail; sécurité et santé au travail; santé et sécurité au travail; santé et sécurité des travailleurs; [sécurité|santé], l'hygiène et milieu de travail; sécurité et hygiène du travail; sécurité et santé professionnelles
C156 travailleurs ayant des responsabilités familiales; égalité de chances et de traitement pour les travailleurs des deux sexes; [travailleurs à|travailleurs avec] responsabilités familiales; responsabilités familiales
C157 conservation des droits en matière de sécurité sociale
C158 cessation de la relation de travail à l'initiative de l'employeur; licenciement; cessation de la relation de travail; cessation de l'emploi; [licenciements|rupture de la relation de travail|cessation du contrat de travail]
C159 réadaptation professionnelle et emploi des personnes handicapées; réadaptation professionnelle
C160 statistiques du travail
C161 services de santé au travail
C162 sécurité dans l'utilisation de l'amiante; amiante
C167 sécurité et santé dans la construction; sécurité dans la construction; santé et sécurité dans la construction
C168 promotion de l'emploi et protection contre le chômage; promotion de l'emploi; protection contre le chômage
C169 peuples indigènes et tribaux dans les pays indépendants; peuples indigènes et tribaux; peuples autochtones; peuples indigènes; peuples autochtones et tribaux; [droits des |]peuples autochtones; droits des peuples indigènes; populations autochtones
C170 sécurité dans l'utilisation des produits chimiques au travail; produits chimiques
C171 travail de nuit
C172 conditions de travail dans les hôtels et restaurants; hôtels et restaurants
C173 protection des créances des travailleurs en cas d'insolvabilité de leur employeur; insolvabilité de l'employeur; créances des travailleurs
C174 prévention des accidents industriels majeurs; accidents industriels majeurs; accidents majeurs
C175 travail à temps partiel
C176 sécurité et santé dans les mines; ?mines; sécurité dans les mines
C177 travail à domicile
C181 agences d'emploi privées
C182 interdiction des pires formes de travail des enfants et action immédiate en vue de leur élimination; pires formes de travail des enfants; pires formes du travail des enfants; élimination des pires formes de travail des enfants; [élimination|abolition|interdiction|éradication] des pires formes [de|du] travail des enfants; pires formes de travail infantile; pires formes d'exploitation des enfants
C184 sécurité et santé dans l'agriculture; agriculture sécurité et santé
C185 pièces d'identité des gens de mer
C186 travail maritime
C187 cadre promotionnel pour la sécurité et la santé au travail; cadre promotionnel
C188 travail dans la pêche; travail dans le secteur de la pêche; ?[pêche|secteur de la pêche|pêcheurs]
C189 travailleuses et travailleurs domestiques; travailleurs domestiques; travail décent pour les travailleuses et travailleurs domestiques; travail domestique; travail décent pour les travailleurs domestiques; [employés de maison|travailleuses domestiques|personnel domestique|travailleurs et travailleuses domestiques]; travail décent des travailleurs domestiques
C190 élimination de la violence et du harcèlement dans le monde du travail; violence et harcèlement; violence et harcèlement dans le monde du travail; violence et harcèlement au travail; [lutte contre |]violence et harcèlement [sur le lieu de travail|dans le travail|]; [harcèlement|violences et harcèlement] au travail; violences et le harcèlement`;
