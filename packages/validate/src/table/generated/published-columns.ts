// Generated from the data package of @ilo-kz/data by packages/validate/generator. Do not edit.
/** The published tables and their columns, one line each. */
export const publishedColumns = `\
instruments	code type number aliases title_en title_fr title_es title_ru title_kk adopted session in_force category status subject normlex revises revised_by amends amended_by supplements supplemented_by unknown_in_force checked
ratifications	instrument law action registered in_force status unknown_registered unknown_in_force checked
laws	id number date in_force kind stage title_ru title_kk title_en instruments provisions unknown_number unknown_date checked
countries	code alpha2 m49 name_en name_ru name_kk ilo_name coordinated_by member_since checked
organizations	id name_en name_fr name_es name_ru name_kk kind parent founded since status origin structure objectives activities contributions seat former_name renamed countries checked
programmes	id title_en title_fr title_es title_ru title_kk kind status as_of from until objectives priorities results partners funder countries instruments unknown_as_of checked
roadmaps	id title_en title_fr title_es title_ru title_kk agreed from until place instruments unknown_agreed checked
events	id title_en title_fr title_es title_ru title_kk kind date until days reported place organizer outcomes instruments laws related unknown_date checked
publications	id title_en title_fr title_es title_ru title_kk kind publisher date topics recommendations countries unknown_date checked
indicators	id title_en title_fr title_es title_ru title_kk country value bound unit date stated organization unknown_date checked
claims	id country stated stated_by_name stated_by_role stated_by_organization total fundamental governance technical out_of_total out_of_fundamental out_of_governance out_of_technical all_fundamental member_since unknown_stated checked
supervision	id kind instruments adopted session published comment seen dates until case_number status complainant report requested_by outcomes related unknown_published unknown_dates checked
sources	id tier publisher title language date url copy_of retrieved note
instrument-categories	instrument position value from
instrument-statuses	instrument position value from as_of
ratification-amendments	ratification position title in_force
country-ratifications	country instrument registered in_force denounced sources grade
roadmap-commitments	roadmap area_position area_title position measure kind instruments laws
roadmap-developers	roadmap position name role organization
roadmap-signatories	roadmap position name role organization
event-participants	event position name role organization
evidence	collection id field piece source grade rule locator says agrees why note`;
