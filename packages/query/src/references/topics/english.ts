/** What English texts call the instruments, besides their official titles: see `topics.ts`. */
export const english = `
C001 limiting hours of work in industrial undertakings; hours of work in industrial undertakings; eight hour day
C003 employment of women before and after childbirth
C003 C103 C183 maternity protection; protection of maternity; ?maternity; maternity leave; maternity benefits
C004 employment of women during the night
C004 C041 C089 night work of women; women night work; night work for women
C041 C089 night work of women employed in industry
C005 minimum age for admission of children to industrial employment; fixing minimum age for admission of children to industrial employment; minimum age for admission to industrial employment; minimum age in industry; minimum age for industrial employment
C033 age for admission of children to non-industrial employment; minimum age for non-industrial employment
C006 night work of young persons employed in industry; night work of young persons
C007 minimum age for admission of children to employment at sea; fixing minimum age for admission of children to employment at sea; minimum age for admission to employment at sea; minimum age at sea
C008 unemployment indemnity in case of loss or foundering of ship; unemployment indemnity
C009 establishing facilities for finding employment for seamen
C010 minimum age for admission of children to employment in agriculture; age for admission of children to employment in agriculture; minimum age for admission to employment in agriculture; minimum age in agriculture
C011 rights of association and combination of agricultural workers
C012 workers compensation in agriculture
C013 use of white lead in painting; white lead
C014 application of weekly rest in industrial undertakings; ?weekly rest
C015 minimum age for admission of young persons to employment as trimmers or stokers; fixing minimum age for admission of young persons to employment as trimmers or stokers
C016 compulsory medical examination of children and young persons employed at sea
C017 workers compensation for accidents; workmen's compensation for accidents
C018 C042 workmen's compensation for occupational diseases; workers compensation for occupational diseases
C019 equality of treatment for national and foreign workers as regards workmen's compensation for accidents
C020 night work in bakeries
C021 simplification of inspection of emigrants on board ship
C024 sickness insurance for workers in industry and commerce
C026 creation of minimum wage fixing machinery
C027 marking of weight on heavy packages transported by vessels
C029 forced or compulsory labour; compulsory labour; forced labour; elimination of forced or compulsory labour; suppression of forced labour; forced labour and compulsory labour; [forced and compulsory|forced compulsory] labour; forced labor
C030 regulation of hours of work in commerce and offices
C032 protection against accidents of workers employed in loading or unloading ships
C034 C096 fee charging employment agencies
C045 employment of women on underground work in mines of all kinds; employment of women on underground work; underground work of women
C047 reduction of hours of work to forty hours a week; forty hours week; 40 hour week
C052 C132 annual holidays with pay; ?holidays with pay; ?paid annual leave; annual leave; annual paid leave; paid annual holidays; annual leave with pay; ?paid leave
C062 safety provisions in building industry
C077 medical examination for fitness for employment in industry of children and young persons
C078 medical examination of children and young persons for fitness for employment in non-industrial occupations
C079 restriction of night work of children and young persons in non-industrial occupations
C081 labour inspection in industry and commerce; inspection of labour; labour inspectorates in industry and commerce; labour inspections; labour inspectors; labour inspectorate; labour inspection services
C087 freedom of association; freedom of association and right to organise; freedom of association and protection of right to organize; freedom of trade unions; trade union freedom; trade union rights; right to organize and freedom of association
C088 organisation of employment service; employment services
C094 labour clauses in public contracts
C095 protection of wages; wage protection; protection of wage
C098 application of principles of right to organise and to bargain collectively; right to organise and to bargain collectively; right to organise and to collective bargaining; right to organise; organising and collective bargaining; right to organization and collective bargaining; right to collective bargaining; right to organise and collective bargaining; right to organise and bargain collectively
C100 equal remuneration for men and women workers for work of equal value; equal remuneration for work of equal value; equal pay for work of equal value; equal pay; equality of remuneration; equal remuneration for men and women; equal wages; pay equality; equal remuneration for women and men; pay equity
C102 minimum standards of social security; ?social security; social security minimum standards; minimum social security standards
C105 abolition of forced labour; abolition of forced or compulsory labour; abolishing forced labour
C106 weekly rest in commerce and offices
C107 indigenous and tribal populations
C110 conditions of employment of plantation workers; plantation workers
C111 discrimination in respect of employment and occupation; discrimination in employment and occupation; discrimination in employment; employment discrimination; ?discrimination; non-discrimination in employment and occupation; occupational discrimination; discrimination at work; discrimination in occupation
C115 protection of workers against ionising radiations; radiation protection; ionising radiation; ionizing radiation
C117 basic aims and standards of social policy
C118 equality of treatment of nationals and non-nationals in social security; equality of treatment in social security
C119 guarding of machinery
C120 hygiene in commerce and offices
C121 benefits in case of employment injury; employment injury benefits
C122 employment policy; employment policies; full employment policy
C127 maximum permissible weight to be carried by one worker; maximum permissible weight
C128 invalidity, old age and survivors benefits; invalidity benefits; old-age benefits
C129 labour inspection in agriculture; agricultural labour inspection; inspection of labour in agriculture; agriculture labour inspection
C130 medical care and sickness benefits
C131 minimum wage fixing; minimum wage fixing with special reference to developing countries; fixing of minimum wages; minimum wages fixing; minimum wages; ?minimum wage; setting minimum wages; minimum wage setting
C135 protection and facilities to be afforded to workers' representatives in undertaking; workers' representatives; representatives of workers
C136 protection against hazards of poisoning arising from benzene; benzene; benzene poisoning
C138 minimum age for admission to employment; minimum age for admission to employment and work; minimum age for employment; minimum working age; minimum age of employment; minimum age for work; minimum age; minimum age of admission to employment; age of admission to employment; minimum employment age
C138 C182 child labour; elimination of child labour; abolition of child labour
C139 prevention and control of occupational hazards caused by carcinogenic substances and agents; occupational cancer; carcinogens; carcinogenic substances
C140 paid educational leave; educational leave
C141 organisations of rural workers and their role in economic and social development; rural workers' organizations; rural workers; organisations of rural workers
C142 vocational guidance and vocational training in development of human resources; human resource development; vocational guidance; vocational training
C143 migrations in abusive conditions and promotion of equality of opportunity and treatment of migrant workers; ?migrant workers
C144 tripartite consultations to promote implementation of international labour standards; tripartite consultation; tripartite consultation on international labour standards; tripartism; tripartite consultations
C148 protection of workers against occupational hazards in working environment due to air pollution, noise and vibration; working environment; air pollution, noise and vibration
C149 employment and conditions of work and life of nursing personnel; nursing personnel; nurses
C150 labour administration: role, functions and organisation; labour administration; administration of labour
C151 protection of right to organise and procedures for determining conditions of employment in public service; labour relations in public service; public service labour relations
C152 occupational safety and health in dock work; safety and health in dock work
C153 hours of work and rest periods in road transport; ?road transport; hours of work in road transport
C154 promotion of collective bargaining; collective bargaining
C155 occupational safety and health and working environment; occupational health and safety; occupational safety, health and working environment; safety and health at work; workers' safety and health; occupational safety and health; occupational safety health and environment; health and safety at work; safety and health of workers
C156 equal opportunities and equal treatment for men and women workers: workers with family responsibilities; workers with family responsibilities; workers' family responsibilities
C157 maintenance of social security rights
C158 termination of employment at initiative of employer; termination of employment; [dismissal|dismissals|termination]; termination of employment relationship; unfair dismissal
C159 vocational rehabilitation and employment of disabled persons; vocational rehabilitation and employment; vocational rehabilitation
C160 labour statistics
C161 occupational health services
C162 safety in use of asbestos; asbestos; use of asbestos
C167 safety and health in construction; construction safety and health; construction industry safety; safety in construction
C168 employment promotion and protection against unemployment; unemployment protection; protection against unemployment; employment promotion
C169 indigenous and tribal peoples in independent countries; indigenous peoples; rights of indigenous and tribal peoples; tribal and indigenous peoples; tribal peoples; indigenous and tribal populations in independent countries; indigenous people; indigenous rights
C170 safety in use of chemicals at work; use of chemicals at work; ?chemicals
C171 night work
C172 working conditions in hotels, restaurants and similar establishments; hotels and restaurants; working conditions in hotels and restaurants
C173 protection of workers' claims in event of insolvency of their employer; insolvency of employer; protection of workers claims; employers insolvency
C174 prevention of major industrial accidents; major industrial accidents; ?industrial accidents
C175 part time work; part time workers; part time employment; part-time
C176 safety and health in mines; mine safety and health; mining safety; safety in mines; ?mines
C177 home work; homeworkers; homework; home based work
C181 private employment agencies; [private employment services|private recruitment agencies]
C182 prohibition and immediate action for elimination of worst forms of child labour; worst forms of child labour; elimination of worst forms of child labour; abolition of worst forms of child labour; child labour worst forms; [elimination|eradication|prohibition] of worst forms of child labour; worst forms of child work
C184 safety and health in agriculture; agricultural safety and health
C108 C185 seafarers' identity documents; seafarer identity documents; identity documents of seafarers
C186 maritime labour
C187 promotional framework for occupational safety and health; promotional framework for safety and health at work; promotional framework
C188 work in fishing sector; work in fishing; ?fishing; work in fishing industry; ?fishers
C189 decent work for domestic workers; domestic workers; domestic work; rights of domestic workers; [household workers|domestic employees|decent work for domestic workers|domestic labour]
C190 elimination of violence and harassment in world of work; violence and harassment in world of work; violence and harassment at work; violence and harassment; harassment and violence; eliminating violence and harassment; workplace violence and harassment; ending violence and harassment; [workplace harassment|sexual harassment at work|harassment at work|violence at work|violence and harassment in workplace]
C192 biological hazards in working environment; biological hazards
C193 decent work in platform economy; platform economy; platform work`;
