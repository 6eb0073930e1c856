BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
) STRICT;
INSERT INTO "_sqlite_migrations" VALUES(1,'plan','first_schema','2026-11-23 11:47:22.005780+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'plan','secrecy','2026-11-25 16:02:18.439737+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'plan','money_chain','2026-11-25 19:10:53.334803+00:00');
CREATE TABLE "acknowledgement" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "finding" TEXT NOT NULL,
   "reason" TEXT NOT NULL,
   "by" TEXT NOT NULL,
   "on" TEXT NOT NULL,
   CHECK (reason <> '')
) STRICT;
INSERT INTO "acknowledgement" VALUES('356e4aa9-9204-5089-ab4a-9111a5ed56aa','k','stämmer','prov','2024-05-11');
CREATE TABLE "allocation" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "scenario_id" TEXT NOT NULL REFERENCES "scenario"("id"),
   "measure_id" TEXT NOT NULL REFERENCES "measure"("id"),
   "fund_id" TEXT NOT NULL REFERENCES "fund"("id"),
   "year" INTEGER NOT NULL,
   "amount_ore" INTEGER NOT NULL,
   CHECK (amount_ore > 0)
) STRICT;
INSERT INTO "allocation" VALUES('29518a86-9d12-5a2d-84e3-ca0dbb6c529b','382ae5af-a519-4f2f-85ec-d8709e63347c','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','7c77be37-55c2-4de0-b299-90c75cbbd83b',2024,100000000);
INSERT INTO "allocation" VALUES('b5269952-889e-5d65-a69e-2f8daab791ec','382ae5af-a519-4f2f-85ec-d8709e63347c','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','7c77be37-55c2-4de0-b299-90c75cbbd83b',2025,100000000);
INSERT INTO "allocation" VALUES('54097c48-644e-519e-8b36-5afa91953198','382ae5af-a519-4f2f-85ec-d8709e63347c','f839860c-f52d-4df3-bf7f-f6f7edb5d409','7c77be37-55c2-4de0-b299-90c75cbbd83b',2025,50000000);
CREATE TABLE "city_frame" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "fund_id" TEXT NOT NULL REFERENCES "fund"("id"),
   "year" INTEGER NOT NULL,
   "amount_ore" INTEGER NOT NULL,
   "granted_elsewhere_ore" INTEGER,
   "source" TEXT NOT NULL,
   "as_of" TEXT,
   CHECK (amount_ore >= 0),
   CHECK (granted_elsewhere_ore >= 0)
) STRICT;
INSERT INTO "city_frame" VALUES('507b5000-5cec-5f39-af26-74f1fffece12','7c77be37-55c2-4de0-b299-90c75cbbd83b',2024,10000000000,5000000000,'protokoll',NULL);
CREATE TABLE "forecast" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "measure_id" TEXT NOT NULL REFERENCES "measure"("id"),
   "fund_id" TEXT NOT NULL REFERENCES "fund"("id"),
   "year" INTEGER NOT NULL,
   "tertial" TEXT NOT NULL,
   "amount_ore" INTEGER,
   "comment" TEXT NOT NULL,
   CHECK (amount_ore >= 0)
) STRICT;
INSERT INTO "forecast" VALUES('d109db0c-e8da-5c76-860c-913c62759a37','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','7c77be37-55c2-4de0-b299-90c75cbbd83b',2024,'t1',123400,'Dyrare');
CREATE TABLE "frame" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "fund_id" TEXT NOT NULL REFERENCES "fund"("id"),
   "year" INTEGER NOT NULL,
   "amount_ore" INTEGER NOT NULL,
   "decision" TEXT NOT NULL,
   "dnr" TEXT NOT NULL,
   "decided_on" TEXT,
   CHECK (amount_ore >= 0)
) STRICT;
INSERT INTO "frame" VALUES('65293159-79b5-5c54-a2e9-a85c90c4b4a5','7c77be37-55c2-4de0-b299-90c75cbbd83b',2024,500000000,'','SÄ 2024/1','2024-02-01');
INSERT INTO "frame" VALUES('5a5dd811-ac3e-5634-aa86-30a8cba1a5c0','7c77be37-55c2-4de0-b299-90c75cbbd83b',2025,500000000,'','',NULL);
INSERT INTO "frame" VALUES('d158a2c4-66ba-554d-b7d1-43231faca963','7c77be37-55c2-4de0-b299-90c75cbbd83b',2026,500000000,'','',NULL);
INSERT INTO "frame" VALUES('6629e24d-0c7d-5eaa-9df9-6b8ddf8581a6','7c77be37-55c2-4de0-b299-90c75cbbd83b',2027,500000000,'','',NULL);
CREATE TABLE "fund" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "expense_class" TEXT NOT NULL,
   "order" INTEGER NOT NULL,
   "note" TEXT NOT NULL,
   CHECK (name <> '')
) STRICT;
INSERT INTO "fund" VALUES('7c77be37-55c2-4de0-b299-90c75cbbd83b','Trygghetsfonden (CM4)','safety_fund','investment',0,'');
CREATE TABLE "internal_rate" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "year" INTEGER NOT NULL,
   "hundredths" INTEGER NOT NULL,
   "source" TEXT NOT NULL,
   CHECK (hundredths BETWEEN 0 AND 2000)
) STRICT;
INSERT INTO "internal_rate" VALUES('448fb776-d83c-5109-8c80-448149acfc9d',2024,250,'SKR');
CREATE TABLE "journal" (
   "seq" INTEGER PRIMARY KEY NOT NULL,
   "op_id" TEXT NOT NULL,
   "at" TEXT NOT NULL,
   "who" TEXT NOT NULL,
   "action" TEXT NOT NULL,
   "target" INTEGER REFERENCES "journal"("seq"),
   "kind" TEXT NOT NULL,
   "subject" TEXT NOT NULL,
   "reason" TEXT NOT NULL,
   "prev_hash" TEXT NOT NULL,
   "hash" TEXT NOT NULL,
   CHECK (action IN ('edit', 'undo', 'redo')),
   CHECK ((target IS NULL) = (action = 'edit'))
) STRICT;
INSERT INTO "journal" VALUES(1,'1162d75e-7c95-4665-ae88-98df4176da00','2026-11-23T11:47:22.015282+00:00','Eva Exempel','edit',NULL,'create_plan','Prov','','','edae5531d28ecb0c5ad2eed70ba836a574cfa57b9fdf9974c95dbbcdd90459a6');
INSERT INTO "journal" VALUES(2,'5fb68e5a-111b-4eab-a5c0-b69a794d22fa','2026-11-23T11:47:22.023993+00:00','Eva Exempel','edit',NULL,'add_measure','Å-003','','edae5531d28ecb0c5ad2eed70ba836a574cfa57b9fdf9974c95dbbcdd90459a6','76329db003407b0507be6732f69db74060a753e37140843223587d15f34b1140');
INSERT INTO "journal" VALUES(3,'b10347b0-8e70-4510-bd41-60c3d0fe9a17','2026-11-23T11:47:22.025755+00:00','Eva Exempel','edit',NULL,'set_frames','2024','Beslut i nämnden','76329db003407b0507be6732f69db74060a753e37140843223587d15f34b1140','4f1567ae9bd529e55171aca728ed4fb61c832ae971b9db57753c1f48a0c739dc');
INSERT INTO "journal" VALUES(4,'b7535056-9d68-496a-a999-b2dc55b2fb1b','2026-11-23T11:47:22.030823+00:00','Eva Exempel','edit',NULL,'change_plan_info','Prov','','4f1567ae9bd529e55171aca728ed4fb61c832ae971b9db57753c1f48a0c739dc','4a6fc7a5fe412b25528c93f8df5c8c773c45fad463100da510757a82a6df00a5');
INSERT INTO "journal" VALUES(5,'dc7d3a10-f535-4b9a-871a-1d9a4441cb22','2026-11-23T11:47:22.031921+00:00','Eva Exempel','undo',4,'change_plan_info','Prov','','4a6fc7a5fe412b25528c93f8df5c8c773c45fad463100da510757a82a6df00a5','ebfd520bb277e4d8c3a809d3404fa2eec96039f10882e783ad858879bfa097c8');
INSERT INTO "journal" VALUES(6,'99229100-c4e9-4575-adb0-11a5a845e482','2026-11-23T11:47:22.032893+00:00','Eva Exempel','redo',4,'change_plan_info','Prov','','ebfd520bb277e4d8c3a809d3404fa2eec96039f10882e783ad858879bfa097c8','a69575eab26a8c964d5f215a789021b534f3ea566d1a00f00cf0e4104dd1a767');
INSERT INTO "journal" VALUES(7,'2c072ff2-ec9b-4c89-895c-4a4a5c712031','2026-11-23T11:47:22.033996+00:00','Eva Exempel','undo',4,'change_plan_info','Prov','','a69575eab26a8c964d5f215a789021b534f3ea566d1a00f00cf0e4104dd1a767','89a2f4102a3cd98523d5c236c98d5733e7c72f533e3aeffe37cd24359d4f5069');
INSERT INTO "journal" VALUES(8,'52fcacdb-2b76-4be8-a1fb-58f953e8a5cb','2026-11-25T16:02:18.442802+00:00','prov','redo',4,'change_plan_info','Prov','','89a2f4102a3cd98523d5c236c98d5733e7c72f533e3aeffe37cd24359d4f5069','882a9631166cde6a0fcc6ea3e40729a2fc57121866b1e0c57390cc3b40eb8c0f');
INSERT INTO "journal" VALUES(9,'bbf70e3b-1245-490b-894b-f19d771cb43c','2026-11-25T16:02:18.445135+00:00','prov','edit',NULL,'change_measure','Å-001','','882a9631166cde6a0fcc6ea3e40729a2fc57121866b1e0c57390cc3b40eb8c0f','286e37fdba31b252f91340f37af26074ff9413a2dd4c468ae1da4a5d10788166');
INSERT INTO "journal" VALUES(10,'0b39d496-91cb-49d8-a76c-57250973c830','2026-11-25T16:02:18.447429+00:00','prov','undo',9,'change_measure','Å-001','','286e37fdba31b252f91340f37af26074ff9413a2dd4c468ae1da4a5d10788166','8e24a8ac6fe8cbd627006da645295be6109d089a859820df3fd6a7c4f0b79921');
INSERT INTO "journal" VALUES(11,'48728f3a-b90d-4405-ad69-3bf32b08397d','2026-11-25T16:02:18.449463+00:00','prov','undo',4,'change_plan_info','Prov','','8e24a8ac6fe8cbd627006da645295be6109d089a859820df3fd6a7c4f0b79921','c7ebc94f0f1d4ffc366b2ff189bb07041cbebaec2d4b1cc951775f9bd1216d0c');
INSERT INTO "journal" VALUES(12,'69444fd8-312a-44e0-92fb-c2eab169b703','2026-11-25T16:02:18.451327+00:00','prov','edit',NULL,'name_version','Till nämnden','','c7ebc94f0f1d4ffc366b2ff189bb07041cbebaec2d4b1cc951775f9bd1216d0c','5b4fa9095add47c059f6d7065a7445aa4220246dcdfc140ce74b1aa613955ef2');
INSERT INTO "journal" VALUES(13,'e0f0c8b8-997f-4bfa-8047-d340b0e480b0','2026-11-25T19:10:53.337358+00:00','prov','edit',NULL,'change_measure','Å-001','','5b4fa9095add47c059f6d7065a7445aa4220246dcdfc140ce74b1aa613955ef2','e123723d8163243700be12f7e174ae244d1e297b463beb31b52e30c2a7e95bc4');
INSERT INTO "journal" VALUES(14,'d003f619-e8e5-4036-8bff-26d11c121ec7','2026-11-25T19:10:53.339826+00:00','prov','edit',NULL,'record_events','4','','e123723d8163243700be12f7e174ae244d1e297b463beb31b52e30c2a7e95bc4','4333f0db857b00255ca2a2c4eb49c2ac5c279853e10798f6becb7ebe7073ed7f');
INSERT INTO "journal" VALUES(15,'83441c8f-9ebe-429e-83ac-7e72190510c8','2026-11-25T19:10:53.342944+00:00','prov','edit',NULL,'correct_events','Å-001','','4333f0db857b00255ca2a2c4eb49c2ac5c279853e10798f6becb7ebe7073ed7f','3d592bd0f7f51353745687f07422ae47abb060b605427620b05c5e41886ab37d');
INSERT INTO "journal" VALUES(16,'8c8c5033-6eab-4ec7-994f-0d09baa9a2ad','2026-11-25T19:10:53.345166+00:00','prov','edit',NULL,'set_forecasts','Å-001','','3d592bd0f7f51353745687f07422ae47abb060b605427620b05c5e41886ab37d','787bbfb2b345cbd8113d65294e896ef5a66f6a5a51d631372940766887fc9051');
INSERT INTO "journal" VALUES(17,'15f802f9-768b-4c31-92be-fe48db86c82c','2026-11-25T19:10:53.347376+00:00','prov','edit',NULL,'close_tertial','T1 2024','','787bbfb2b345cbd8113d65294e896ef5a66f6a5a51d631372940766887fc9051','fad703e4fa44315e9e02eda3491f0e1305c695665cfbef44f9b67a108e397671');
INSERT INTO "journal" VALUES(18,'6b997252-77a3-4784-a112-37e5d840e092','2026-11-25T19:10:53.349386+00:00','prov','edit',NULL,'set_city_frames','Trygghetsfonden (CM4) 2024','','fad703e4fa44315e9e02eda3491f0e1305c695665cfbef44f9b67a108e397671','e430a9d7e6a59f71723b927099e2a35b0696b565847d274c8f1ab44da7812cf6');
INSERT INTO "journal" VALUES(19,'a63a26e8-203d-4dc1-b1a2-07bf4d3f0d94','2026-11-25T19:10:53.351112+00:00','prov','edit',NULL,'set_rates','','','e430a9d7e6a59f71723b927099e2a35b0696b565847d274c8f1ab44da7812cf6','b6a38bc1c5d06abc3f0d14ee2f57683e285ba765bae48c4e5cd83365f3e8c215');
INSERT INTO "journal" VALUES(20,'0be40fb2-bb6f-4de2-b60e-1267d7a8c91a','2026-11-25T19:10:53.352977+00:00','prov','edit',NULL,'import_ledger','huvudbok.csv','','b6a38bc1c5d06abc3f0d14ee2f57683e285ba765bae48c4e5cd83365f3e8c215','62a9f0b12e7a8103a7ecbde8e8beea323a123d3e865164126116d7bc2096a693');
INSERT INTO "journal" VALUES(21,'a4738895-e984-4276-b753-74aa6f155bb2','2026-11-25T19:10:53.354886+00:00','prov','edit',NULL,'acknowledge_findings','1','','62a9f0b12e7a8103a7ecbde8e8beea323a123d3e865164126116d7bc2096a693','e7932106a26caaf61dff3dd99bae3a40dbf62b1da403ba754ff45f7b26a80122');
INSERT INTO "journal" VALUES(22,'25f61d7f-4c1b-47eb-b0fe-2437f70095d4','2026-11-25T19:10:53.356812+00:00','prov','edit',NULL,'change_plan_info','Prov','','e7932106a26caaf61dff3dd99bae3a40dbf62b1da403ba754ff45f7b26a80122','f24e55f4d901c8bcde251c341665a3b7286df66a2fdf0d9a0cbd2d0d574ef54a');
INSERT INTO "journal" VALUES(23,'88d8e1f5-445e-4f5e-8a6c-d4d226143ec9','2026-11-25T19:10:53.358877+00:00','prov','undo',22,'change_plan_info','Prov','','f24e55f4d901c8bcde251c341665a3b7286df66a2fdf0d9a0cbd2d0d574ef54a','75376313cf3191ae77e904bdd75b14116e6adee33a570db22a552c8be7ecfb0d');
CREATE TABLE "journal_change" (
   "id" INTEGER PRIMARY KEY NOT NULL,
   "seq" INTEGER NOT NULL REFERENCES "journal"("seq"),
   "entity" TEXT NOT NULL,
   "entity_id" TEXT NOT NULL,
   "before" TEXT,
   "after" TEXT,
   CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
INSERT INTO "journal_change" VALUES(1,1,'plan_info','3d15d97c-e901-4d5f-9f3f-a5cc681611a2',NULL,'{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":3,"created_on":"2026-01-15"}');
INSERT INTO "journal_change" VALUES(2,1,'fund','7c77be37-55c2-4de0-b299-90c75cbbd83b',NULL,'{"id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","name":"Trygghetsfonden (CM4)","kind":"safety_fund","expense_class":"investment","order":0,"note":""}');
INSERT INTO "journal_change" VALUES(3,1,'frame','65293159-79b5-5c54-a2e9-a85c90c4b4a5',NULL,'{"id":"65293159-79b5-5c54-a2e9-a85c90c4b4a5","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"amount_ore":500000000,"decision":"","dnr":"","decided_on":null}');
INSERT INTO "journal_change" VALUES(4,1,'frame','5a5dd811-ac3e-5634-aa86-30a8cba1a5c0',NULL,'{"id":"5a5dd811-ac3e-5634-aa86-30a8cba1a5c0","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2025,"amount_ore":500000000,"decision":"","dnr":"","decided_on":null}');
INSERT INTO "journal_change" VALUES(5,1,'frame','d158a2c4-66ba-554d-b7d1-43231faca963',NULL,'{"id":"d158a2c4-66ba-554d-b7d1-43231faca963","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2026,"amount_ore":500000000,"decision":"","dnr":"","decided_on":null}');
INSERT INTO "journal_change" VALUES(6,1,'frame','6629e24d-0c7d-5eaa-9df9-6b8ddf8581a6',NULL,'{"id":"6629e24d-0c7d-5eaa-9df9-6b8ddf8581a6","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2027,"amount_ore":500000000,"decision":"","dnr":"","decided_on":null}');
INSERT INTO "journal_change" VALUES(7,1,'place','fc95155c-a6a2-448b-bdee-d8da756414e0',NULL,'{"id":"fc95155c-a6a2-448b-bdee-d8da756414e0","name":"Tunneln vid torget","neighbourhood":"Sätra","kind":""}');
INSERT INTO "journal_change" VALUES(8,1,'measure','2e23eaf5-b0bf-43fb-899f-4a434df0e09a',NULL,'{"id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","number":1,"title":"Belysning i gångtunneln","kind":"lighting","place_id":null,"expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":200000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":""}');
INSERT INTO "journal_change" VALUES(9,1,'measure','f839860c-f52d-4df3-bf7f-f6f7edb5d409',NULL,'{"id":"f839860c-f52d-4df3-bf7f-f6f7edb5d409","number":2,"title":"Röjning av sly","kind":"","place_id":"fc95155c-a6a2-448b-bdee-d8da756414e0","expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":100000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":""}');
INSERT INTO "journal_change" VALUES(10,1,'scenario','382ae5af-a519-4f2f-85ec-d8709e63347c',NULL,'{"id":"382ae5af-a519-4f2f-85ec-d8709e63347c","name":"Plan A","order":0,"note":""}');
INSERT INTO "journal_change" VALUES(11,1,'allocation','29518a86-9d12-5a2d-84e3-ca0dbb6c529b',NULL,'{"id":"29518a86-9d12-5a2d-84e3-ca0dbb6c529b","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","measure_id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"amount_ore":100000000}');
INSERT INTO "journal_change" VALUES(12,1,'allocation','b5269952-889e-5d65-a69e-2f8daab791ec',NULL,'{"id":"b5269952-889e-5d65-a69e-2f8daab791ec","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","measure_id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2025,"amount_ore":100000000}');
INSERT INTO "journal_change" VALUES(13,1,'allocation','54097c48-644e-519e-8b36-5afa91953198',NULL,'{"id":"54097c48-644e-519e-8b36-5afa91953198","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","measure_id":"f839860c-f52d-4df3-bf7f-f6f7edb5d409","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2025,"amount_ore":50000000}');
INSERT INTO "journal_change" VALUES(14,2,'plan_info','3d15d97c-e901-4d5f-9f3f-a5cc681611a2','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":3,"created_on":"2026-01-15"}','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}');
INSERT INTO "journal_change" VALUES(15,2,'measure','4808fcfc-feba-448f-b5f4-5ec9b137cfc8',NULL,'{"id":"4808fcfc-feba-448f-b5f4-5ec9b137cfc8","number":3,"title":"Skötsel å ä ö — ”citat” 🙂","kind":"","place_id":null,"expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":null,"cost_high_ore":null,"cost_per_year":"[{\"year\":2024,\"amount_ore\":100},{\"year\":2025,\"amount_ore\":5}]","running_cost_ore":null,"useful_life_years":20,"responsible":"","applicant":"","builder":"","operator":"","note":"rad ett\nrad två; ''"}');
INSERT INTO "journal_change" VALUES(16,3,'frame','65293159-79b5-5c54-a2e9-a85c90c4b4a5','{"id":"65293159-79b5-5c54-a2e9-a85c90c4b4a5","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"amount_ore":500000000,"decision":"","dnr":"","decided_on":null}','{"id":"65293159-79b5-5c54-a2e9-a85c90c4b4a5","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"amount_ore":500000000,"decision":"","dnr":"SÄ 2024/1","decided_on":"2024-02-01"}');
INSERT INTO "journal_change" VALUES(17,4,'plan_info','3d15d97c-e901-4d5f-9f3f-a5cc681611a2','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"mnkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}');
INSERT INTO "journal_change" VALUES(18,5,'plan_info','3d15d97c-e901-4d5f-9f3f-a5cc681611a2','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"mnkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}');
INSERT INTO "journal_change" VALUES(19,6,'plan_info','3d15d97c-e901-4d5f-9f3f-a5cc681611a2','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"mnkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}');
INSERT INTO "journal_change" VALUES(20,7,'plan_info','3d15d97c-e901-4d5f-9f3f-a5cc681611a2','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"mnkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}');
INSERT INTO "journal_change" VALUES(21,8,'plan_info','3d15d97c-e901-4d5f-9f3f-a5cc681611a2','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"mnkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}');
INSERT INTO "journal_change" VALUES(22,9,'measure','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','{"id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","number":1,"title":"Belysning i gångtunneln","kind":"lighting","place_id":null,"expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":200000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":0}','{"id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","number":1,"title":"Belysning i gångtunneln","kind":"lighting","place_id":null,"expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":200000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":1}');
INSERT INTO "journal_change" VALUES(23,10,'measure','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','{"id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","number":1,"title":"Belysning i gångtunneln","kind":"lighting","place_id":null,"expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":200000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":1}','{"id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","number":1,"title":"Belysning i gångtunneln","kind":"lighting","place_id":null,"expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":200000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":0}');
INSERT INTO "journal_change" VALUES(24,11,'plan_info','3d15d97c-e901-4d5f-9f3f-a5cc681611a2','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"mnkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15"}');
INSERT INTO "journal_change" VALUES(25,13,'measure','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','{"id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","number":1,"title":"Belysning i gångtunneln","kind":"lighting","place_id":null,"expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":200000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":0,"project_code":"","in_use_from":null,"done_on":null,"on_others_property":0,"components":"[]"}','{"id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","number":1,"title":"Belysning i gångtunneln","kind":"lighting","place_id":null,"expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":200000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":0,"project_code":"P-17","in_use_from":"2024-05-01","done_on":null,"on_others_property":0,"components":"[{\"name\":\"Stolpe\",\"cost_ore\":100,\"useful_life_years\":30}]"}');
INSERT INTO "journal_change" VALUES(26,14,'money_event','e86fbc9b-2ad3-44ab-a49e-6998fb7f322b',NULL,'{"id":"e86fbc9b-2ad3-44ab-a49e-6998fb7f322b","kind":"applied","measure_id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"amount_ore":500000,"to_measure_id":null,"to_year":null,"decided_on":"2024-01-05","booked_on":"2024-01-05","dnr":"SKA 1/2","body":"","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(27,14,'money_event','77192033-def8-4463-92bb-27e57781d37a',NULL,'{"id":"77192033-def8-4463-92bb-27e57781d37a","kind":"granted","measure_id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"amount_ore":400000,"to_measure_id":null,"to_year":null,"decided_on":"2024-02-05","booked_on":"2024-02-05","dnr":"","body":"","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(28,14,'money_event','e4d402d8-8e88-47aa-96a3-50b8161d312a',NULL,'{"id":"e4d402d8-8e88-47aa-96a3-50b8161d312a","kind":"reallocated","measure_id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"amount_ore":100000,"to_measure_id":"f839860c-f52d-4df3-bf7f-f6f7edb5d409","to_year":null,"decided_on":"2024-03-05","booked_on":"2024-03-05","dnr":"","body":"","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(29,14,'money_event','b4be7187-39f3-4e06-8e67-aefb9f125505',NULL,'{"id":"b4be7187-39f3-4e06-8e67-aefb9f125505","kind":"carried_over","measure_id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"amount_ore":50000,"to_measure_id":null,"to_year":2025,"decided_on":"2024-03-05","booked_on":"2024-03-05","dnr":"","body":"","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(30,14,'measure','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','{"id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","number":1,"title":"Belysning i gångtunneln","kind":"lighting","place_id":null,"expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":200000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":0,"project_code":"P-17","in_use_from":"2024-05-01","done_on":null,"on_others_property":0,"components":"[{\"name\":\"Stolpe\",\"cost_ore\":100,\"useful_life_years\":30}]"}','{"id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","number":1,"title":"Belysning i gångtunneln","kind":"lighting","place_id":null,"expense_class":"investment","status":"granted","cost_low_ore":null,"cost_likely_ore":200000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":0,"project_code":"P-17","in_use_from":"2024-05-01","done_on":null,"on_others_property":0,"components":"[{\"name\":\"Stolpe\",\"cost_ore\":100,\"useful_life_years\":30}]"}');
INSERT INTO "journal_change" VALUES(31,15,'money_event','a5c89a8d-c2c6-4d21-ab05-11cf65345f49',NULL,'{"id":"a5c89a8d-c2c6-4d21-ab05-11cf65345f49","kind":"carried_over","measure_id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"amount_ore":50000,"to_measure_id":null,"to_year":2025,"decided_on":"2024-03-09","booked_on":"2024-03-09","dnr":"","body":"","voucher":"","note":"","reason":"fel år","corrects":"b4be7187-39f3-4e06-8e67-aefb9f125505"}');
INSERT INTO "journal_change" VALUES(32,16,'forecast','d109db0c-e8da-5c76-860c-913c62759a37',NULL,'{"id":"d109db0c-e8da-5c76-860c-913c62759a37","measure_id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"tertial":"t1","amount_ore":123400,"comment":"Dyrare"}');
INSERT INTO "journal_change" VALUES(33,17,'tertial_closing','a4a14e42-2ec4-5316-af1e-361247ca2632',NULL,'{"id":"a4a14e42-2ec4-5316-af1e-361247ca2632","year":2024,"tertial":"t1","through":"2024-04-30","closed_on":"2024-05-10","note":""}');
INSERT INTO "journal_change" VALUES(34,18,'city_frame','507b5000-5cec-5f39-af26-74f1fffece12',NULL,'{"id":"507b5000-5cec-5f39-af26-74f1fffece12","fund_id":"7c77be37-55c2-4de0-b299-90c75cbbd83b","year":2024,"amount_ore":10000000000,"granted_elsewhere_ore":5000000000,"source":"protokoll","as_of":null}');
INSERT INTO "journal_change" VALUES(35,19,'internal_rate','448fb776-d83c-5109-8c80-448149acfc9d',NULL,'{"id":"448fb776-d83c-5109-8c80-448149acfc9d","year":2024,"hundredths":250,"source":"SKR"}');
INSERT INTO "journal_change" VALUES(36,20,'ledger_line','681ecd08-89a4-50e9-85de-54b738c62432',NULL,'{"id":"681ecd08-89a4-50e9-85de-54b738c62432","project":"P-99","account":"5010","booked_on":"2024-03-31","text":"Faktura","amount_ore":-1200,"voucher":"V1","source":"huvudbok.csv","set_aside":""}');
INSERT INTO "journal_change" VALUES(37,20,'ledger_link','fbb644c2-6adc-5346-94c4-cbb661f3c48a',NULL,'{"id":"fbb644c2-6adc-5346-94c4-cbb661f3c48a","project":"P-17","measure_id":"2e23eaf5-b0bf-43fb-899f-4a434df0e09a"}');
INSERT INTO "journal_change" VALUES(38,21,'acknowledgement','356e4aa9-9204-5089-ab4a-9111a5ed56aa',NULL,'{"id":"356e4aa9-9204-5089-ab4a-9111a5ed56aa","finding":"k","reason":"stämmer","by":"prov","on":"2024-05-11"}');
INSERT INTO "journal_change" VALUES(39,22,'plan_info','3d15d97c-e901-4d5f-9f3f-a5cc681611a2','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"mnkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}');
INSERT INTO "journal_change" VALUES(40,23,'plan_info','3d15d97c-e901-4d5f-9f3f-a5cc681611a2','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"mnkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}','{"id":"3d15d97c-e901-4d5f-9f3f-a5cc681611a2","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"382ae5af-a519-4f2f-85ec-d8709e63347c","next_number":4,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}');
CREATE TABLE "ledger_line" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "project" TEXT NOT NULL,
   "account" TEXT NOT NULL,
   "booked_on" TEXT NOT NULL,
   "text" TEXT NOT NULL,
   "amount_ore" INTEGER NOT NULL,
   "voucher" TEXT NOT NULL,
   "source" TEXT NOT NULL,
   "set_aside" TEXT NOT NULL
) STRICT;
INSERT INTO "ledger_line" VALUES('681ecd08-89a4-50e9-85de-54b738c62432','P-99','5010','2024-03-31','Faktura',-1200,'V1','huvudbok.csv','');
CREATE TABLE "ledger_link" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "project" TEXT NOT NULL,
   "measure_id" TEXT NOT NULL REFERENCES "measure"("id"),
   CHECK (project <> '')
) STRICT;
INSERT INTO "ledger_link" VALUES('fbb644c2-6adc-5346-94c4-cbb661f3c48a','P-17','2e23eaf5-b0bf-43fb-899f-4a434df0e09a');
CREATE TABLE "measure" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "number" INTEGER NOT NULL,
   "title" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "place_id" TEXT REFERENCES "place"("id"),
   "expense_class" TEXT NOT NULL,
   "status" TEXT NOT NULL,
   "cost_low_ore" INTEGER,
   "cost_likely_ore" INTEGER,
   "cost_high_ore" INTEGER,
   "cost_per_year" TEXT NOT NULL,
   "running_cost_ore" INTEGER,
   "useful_life_years" INTEGER,
   "responsible" TEXT NOT NULL,
   "applicant" TEXT NOT NULL,
   "builder" TEXT NOT NULL,
   "operator" TEXT NOT NULL,
   "note" TEXT NOT NULL, "secret" INTEGER NOT NULL DEFAULT 0, "project_code" TEXT NOT NULL DEFAULT '', "in_use_from" TEXT, "done_on" TEXT, "on_others_property" INTEGER NOT NULL DEFAULT 0, "components" TEXT NOT NULL DEFAULT '[]',
   CHECK (title <> ''),
   CHECK (cost_low_ore >= 0),
   CHECK (cost_likely_ore >= 0),
   CHECK (cost_high_ore >= 0),
   CHECK (running_cost_ore >= 0)
) STRICT;
INSERT INTO "measure" VALUES('2e23eaf5-b0bf-43fb-899f-4a434df0e09a',1,'Belysning i gångtunneln','lighting',NULL,'investment','granted',NULL,200000000,NULL,'[]',NULL,NULL,'','','','','',0,'P-17','2024-05-01',NULL,0,'[{"name":"Stolpe","cost_ore":100,"useful_life_years":30}]');
INSERT INTO "measure" VALUES('f839860c-f52d-4df3-bf7f-f6f7edb5d409',2,'Röjning av sly','','fc95155c-a6a2-448b-bdee-d8da756414e0','investment','idea',NULL,100000000,NULL,'[]',NULL,NULL,'','','','','',0,'',NULL,NULL,0,'[]');
INSERT INTO "measure" VALUES('4808fcfc-feba-448f-b5f4-5ec9b137cfc8',3,'Skötsel å ä ö — ”citat” 🙂','',NULL,'investment','idea',NULL,NULL,NULL,'[{"year":2024,"amount_ore":100},{"year":2025,"amount_ore":5}]',NULL,20,'','','','','rad ett
rad två; ''',0,'',NULL,NULL,0,'[]');
CREATE TABLE "money_event" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "kind" TEXT NOT NULL,
   "measure_id" TEXT NOT NULL REFERENCES "measure"("id"),
   "fund_id" TEXT NOT NULL REFERENCES "fund"("id"),
   "year" INTEGER NOT NULL,
   "amount_ore" INTEGER NOT NULL,
   "to_measure_id" TEXT REFERENCES "measure"("id"),
   "to_year" INTEGER,
   "decided_on" TEXT NOT NULL,
   "booked_on" TEXT NOT NULL,
   "dnr" TEXT NOT NULL,
   "body" TEXT NOT NULL,
   "voucher" TEXT NOT NULL,
   "note" TEXT NOT NULL,
   "reason" TEXT NOT NULL,
   "corrects" TEXT REFERENCES "money_event"("id"),
   CHECK (amount_ore >= 0 OR kind = 'spent'),
   CHECK (booked_on >= decided_on)
) STRICT;
INSERT INTO "money_event" VALUES('e86fbc9b-2ad3-44ab-a49e-6998fb7f322b','applied','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','7c77be37-55c2-4de0-b299-90c75cbbd83b',2024,500000,NULL,NULL,'2024-01-05','2024-01-05','SKA 1/2','','','','',NULL);
INSERT INTO "money_event" VALUES('77192033-def8-4463-92bb-27e57781d37a','granted','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','7c77be37-55c2-4de0-b299-90c75cbbd83b',2024,400000,NULL,NULL,'2024-02-05','2024-02-05','','','','','',NULL);
INSERT INTO "money_event" VALUES('e4d402d8-8e88-47aa-96a3-50b8161d312a','reallocated','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','7c77be37-55c2-4de0-b299-90c75cbbd83b',2024,100000,'f839860c-f52d-4df3-bf7f-f6f7edb5d409',NULL,'2024-03-05','2024-03-05','','','','','',NULL);
INSERT INTO "money_event" VALUES('b4be7187-39f3-4e06-8e67-aefb9f125505','carried_over','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','7c77be37-55c2-4de0-b299-90c75cbbd83b',2024,50000,NULL,2025,'2024-03-05','2024-03-05','','','','','',NULL);
INSERT INTO "money_event" VALUES('a5c89a8d-c2c6-4d21-ab05-11cf65345f49','carried_over','2e23eaf5-b0bf-43fb-899f-4a434df0e09a','7c77be37-55c2-4de0-b299-90c75cbbd83b',2024,50000,NULL,2025,'2024-03-09','2024-03-09','','','','','fel år','b4be7187-39f3-4e06-8e67-aefb9f125505');
CREATE TABLE "place" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "neighbourhood" TEXT NOT NULL,
   "kind" TEXT NOT NULL, "secret" INTEGER NOT NULL DEFAULT 0,
   CHECK (name <> '')
) STRICT;
INSERT INTO "place" VALUES('fc95155c-a6a2-448b-bdee-d8da756414e0','Tunneln vid torget','Sätra','',0);
CREATE TABLE "plan_info" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "district" TEXT NOT NULL,
   "first_year" INTEGER NOT NULL,
   "last_year" INTEGER NOT NULL,
   "display_unit" TEXT NOT NULL,
   "scenario_id" TEXT NOT NULL REFERENCES "scenario"("id"),
   "next_number" INTEGER NOT NULL,
   "created_on" TEXT NOT NULL, "dnr" TEXT NOT NULL DEFAULT '', "capitalisation_limit_ore" INTEGER,
   CHECK (title <> ''),
   CHECK (first_year <= last_year)
) STRICT;
INSERT INTO "plan_info" VALUES('3d15d97c-e901-4d5f-9f3f-a5cc681611a2','Prov','Farsta',2024,2027,'tkr','382ae5af-a519-4f2f-85ec-d8709e63347c',4,'2026-01-15','',NULL);
CREATE TABLE "scenario" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "order" INTEGER NOT NULL,
   "note" TEXT NOT NULL,
   CHECK (name <> '')
) STRICT;
INSERT INTO "scenario" VALUES('382ae5af-a519-4f2f-85ec-d8709e63347c','Plan A',0,'');
CREATE TABLE "tertial_closing" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "year" INTEGER NOT NULL,
   "tertial" TEXT NOT NULL,
   "through" TEXT NOT NULL,
   "closed_on" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
INSERT INTO "tertial_closing" VALUES('a4a14e42-2ec4-5316-af1e-361247ca2632',2024,'t1','2024-04-30','2024-05-10','');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX "idx_allocation_measure_id"
    ON "allocation" ("measure_id");
CREATE INDEX "idx_measure_place_id"
    ON "measure" ("place_id");
CREATE UNIQUE INDEX "idx_journal_op_id"
    ON "journal" ("op_id");
CREATE INDEX "idx_journal_change_seq"
    ON "journal_change" ("seq");
CREATE INDEX "idx_money_event_measure_id"
    ON "money_event" ("measure_id");
CREATE INDEX "idx_money_event_to_measure_id"
    ON "money_event" ("to_measure_id");
CREATE INDEX "idx_forecast_measure_id"
    ON "forecast" ("measure_id");
COMMIT;
