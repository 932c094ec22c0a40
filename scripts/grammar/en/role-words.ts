/** English role words and what side they speak for; the first row that fits decides. */
import type { SideRow } from '../speech-types.ts';

export const roleWords: readonly SideRow[] = [
  {
    side: 'opposition',
    words:
      'opposition dissident dissidents rebel rebels insurgent insurgents challenger shadow opponent opponents',
  },
  {
    side: 'monitor',
    words:
      'ngo ngos nonprofit nonprofits non-profit charity charities watchdog watchdogs monitor monitors monitoring observers rights_group rights_groups rights_organization rights_organizations rights_organisation rights_organisations rights_advocates rights_activists rights_lawyers rights_defenders advocacy_group advocacy_groups advocacy campaigners aid_group aid_groups aid_agency aid_agencies environmental_group environmental_groups environmentalists conservation conservationists wildlife_trust humanitarian amnesty_international human_rights_watch red_cross oxfam greenpeace transparency_international united_nations u.n. un unicef unhcr who world_health_organization research researchers university institute think_tank center_for centre_for economists epidemiologists scientists',
  },
  {
    side: 'union',
    words:
      'union unions unison trade_union labor_union labour_union tuc afl-cio strikers shop_steward workers_representatives guild',
  },
  {
    side: 'medical',
    words:
      'hospital hospitals clinic doctor doctors physician physicians medic medics paramedic paramedics nurse nurses surgeon surgeons coroner pathologist ambulance morgue',
  },
  {
    side: 'witness',
    words:
      'witness witnesses eyewitness eyewitnesses bystander bystanders resident residents survivor survivors neighbor neighbors neighbour neighbours villager villagers relative relatives family families passenger passengers parents mother father victim victims locals local_source local_sources aid_worker aid_workers attendee attendees',
  },
  {
    side: 'official',
    words:
      'government governments administration ministry ministries minister ministers police policeman military army navy air_force troops soldiers president vice-president premier chancellor prime_minister lawmaker lawmakers senator senators sen congressman congresswoman rep governor gov mayor council councillor secretary_of_state home_secretary foreign_secretary health_secretary defence_secretary defense_secretary education_secretary transport_secretary press_secretary cabinet_secretary permanent_secretary interior_secretary ambassador embassy parliament parliamentary legislature legislatures assembly congress senate prosecutor prosecutors prosecution attorney_general judge court courts tribunal official officials authority authorities regulator regulators central_bank federal state_media sheriff coastguard coast_guard firefighters fire_department fire_service election_board electoral white_house kremlin downing_street pentagon treasury customs prison prisons penitentiary interior foreign_office state_department king queen prince pope spokesman_for_the_government junta coalition_forces',
  },
  {
    side: 'press',
    words:
      'newspaper newspapers magazine broadcaster journalist journalists reporter reporters correspondent news_agency news_site news news_outlet media tabloid daily reuters associated_press ap afp bbc cnn npr cnbc msnbc nbc abc_news cbs fox_news bloomberg politico times post journal herald tribune gazette guardian observer telegraph paper xinhua al_jazeera editorial',
  },
  {
    side: 'company',
    words:
      'company companies firm firms corporation corp inc ltd plc llc ag gmbh manufacturer maker carmaker automaker carrier lender airline airlines retailer bank banks insurer operator startup employer employers executive executives ceo chief_executive cfo chairman chairwoman shareholder shareholders investor investors brand business businesses owner developer producer supplier contractor giant conglomerate Airways Motors Holdings Industries Resources Technologies Pharmaceuticals Foods Shipping Steel Petroleum Telecom Securities Insurance Stores Brands Studios Electronics Logistics Partners',
  },
  {
    // Weak words last: a credit agency or a firm's legal department is no office of the state.
    side: 'official',
    words:
      'agency department bureau commission commissioner committee panel board office service officer officers secretary federation governing_body organizing_committee organising_committee inquiry inquest',
  },
];
