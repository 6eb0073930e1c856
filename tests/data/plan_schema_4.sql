BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
) STRICT;
INSERT INTO "_sqlite_migrations" VALUES(1,'plan','first_schema','2026-11-27 07:09:34.393986+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'plan','secrecy','2026-11-27 07:09:34.394501+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'plan','money_chain','2026-11-27 07:09:34.397146+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'plan','places_and_effect','2026-11-27 07:09:34.402996+00:00');
CREATE TABLE "acknowledgement" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "finding" TEXT NOT NULL,
   "reason" TEXT NOT NULL,
   "by" TEXT NOT NULL,
   "on" TEXT NOT NULL,
   CHECK (reason <> '')
) STRICT;
INSERT INTO "acknowledgement" VALUES('356e4aa9-9204-5089-ab4a-9111a5ed56aa','k','Stämmer','Ek Onom','2024-05-09');
CREATE TABLE "allocation" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "scenario_id" TEXT NOT NULL REFERENCES "scenario"("id"),
   "measure_id" TEXT NOT NULL REFERENCES "measure"("id"),
   "fund_id" TEXT NOT NULL REFERENCES "fund"("id"),
   "year" INTEGER NOT NULL,
   "amount_ore" INTEGER NOT NULL,
   CHECK (amount_ore > 0)
) STRICT;
INSERT INTO "allocation" VALUES('6cd73d22-7f54-5ecf-a2de-378765ff05b5','d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,100000000);
INSERT INTO "allocation" VALUES('08d2f79c-0964-54a4-a0ca-0c8518ab8c90','d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','04f5afbc-1806-43b9-9f44-6876baa897a9',2025,100000000);
INSERT INTO "allocation" VALUES('5afa6e89-9186-5b41-bc3d-6cfade37c16b','d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f','69904296-84c9-4a70-85ba-b26dde8dd887','04f5afbc-1806-43b9-9f44-6876baa897a9',2025,50000000);
CREATE TABLE "area" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "outline" TEXT NOT NULL,
   "source" TEXT NOT NULL,
   CHECK (name <> '')
) STRICT;
INSERT INTO "area" VALUES('616fdd51-6d90-54e2-9fca-d9cb2e76936d','Sätra','ritad','stadsdelar.geojson');
CREATE TABLE "area_figure" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "area" TEXT NOT NULL,
   "measure" TEXT NOT NULL,
   "year" INTEGER NOT NULL,
   "value" INTEGER NOT NULL,
   "respondents" INTEGER,
   "source" TEXT NOT NULL,
   CHECK (area <> ''),
   CHECK (value >= 0),
   CHECK (respondents >= 0)
) STRICT;
INSERT INTO "area_figure" VALUES('4c33ba9a-f78d-5dec-b6a2-1643155a161f','Sätra','residents',2025,7500,NULL,'');
CREATE TABLE "checklist_answer" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "measure_id" TEXT NOT NULL REFERENCES "measure"("id"),
   "item" TEXT NOT NULL,
   "state" TEXT NOT NULL,
   "on" TEXT,
   "how_many" INTEGER,
   "reference" TEXT NOT NULL,
   "note" TEXT NOT NULL,
   CHECK (item <> ''),
   CHECK (how_many >= 0)
) STRICT;
INSERT INTO "checklist_answer" VALUES('448121ef-5244-53eb-913b-faf36204a982','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','incidents','done',NULL,12,'','');
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
INSERT INTO "city_frame" VALUES('8771486b-e635-54cf-972b-ec501886bd13','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,10000000000,6000000000,'',NULL);
CREATE TABLE "decision_round" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "fund_id" TEXT NOT NULL REFERENCES "fund"("id"),
   "name" TEXT NOT NULL,
   "apply_by" TEXT,
   "decides_on" TEXT NOT NULL,
   "note" TEXT NOT NULL,
   CHECK (name <> ''),
   CHECK (decides_on >= apply_by)
) STRICT;
INSERT INTO "decision_round" VALUES('5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a03','04f5afbc-1806-43b9-9f44-6876baa897a9','Våren 2026','2026-03-01','2026-04-15','');
CREATE TABLE "evidence_card" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "kind" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "finding" TEXT NOT NULL,
   "strength" TEXT NOT NULL,
   "outcome" TEXT NOT NULL,
   "setting" TEXT NOT NULL,
   "year" INTEGER NOT NULL,
   "source" TEXT NOT NULL,
   "review_by" TEXT NOT NULL,
   CHECK (title <> ''),
   CHECK (source <> '')
) STRICT;
INSERT INTO "evidence_card" VALUES('5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a01','lighting','Belysning i Sätra','','weak','felt_safety','',2024,'Egen uppföljning','2027-01-01');
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
INSERT INTO "forecast" VALUES('8ac9fcf5-49e8-527f-9576-cbd6ea7b9980','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,'t1',110000000,'Billigare');
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
INSERT INTO "frame" VALUES('15d1a0b3-7e1e-52ab-83be-e80b583b7e59','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,500000000,'','',NULL);
INSERT INTO "frame" VALUES('d61903ea-e01b-524e-acfb-362c480b4a12','04f5afbc-1806-43b9-9f44-6876baa897a9',2025,500000000,'','',NULL);
INSERT INTO "frame" VALUES('3af1dfec-06d1-5431-a8d1-fd0146e86cc4','04f5afbc-1806-43b9-9f44-6876baa897a9',2026,500000000,'','',NULL);
INSERT INTO "frame" VALUES('f36a7bcc-8349-57d5-be9d-0289369a2f01','04f5afbc-1806-43b9-9f44-6876baa897a9',2027,500000000,'','',NULL);
CREATE TABLE "fund" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "expense_class" TEXT NOT NULL,
   "order" INTEGER NOT NULL,
   "note" TEXT NOT NULL,
   CHECK (name <> '')
) STRICT;
INSERT INTO "fund" VALUES('04f5afbc-1806-43b9-9f44-6876baa897a9','Trygghetsfonden (CM4)','safety_fund','investment',0,'');
CREATE TABLE "indicator" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "goal" TEXT NOT NULL,
   "stage" TEXT NOT NULL,
   "outcome" TEXT NOT NULL,
   "unit" TEXT NOT NULL,
   "is_falling_better" INTEGER NOT NULL,
   "baseline" INTEGER,
   "baseline_year" INTEGER,
   "target" INTEGER,
   "target_year" INTEGER,
   "rhythm_years" INTEGER,
   "place_id" TEXT REFERENCES "place"("id"),
   "measure_id" TEXT REFERENCES "measure"("id"),
   "source" TEXT NOT NULL,
   "note" TEXT NOT NULL,
   CHECK (name <> ''),
   CHECK (rhythm_years > 0)
) STRICT;
INSERT INTO "indicator" VALUES('471eb8e5-9cba-4295-a39a-20ef1502fa18','Otrygga i Sätra','','outcome','felt_safety','procent',1,4200,2023,2100,2027,NULL,NULL,NULL,'','');
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
INSERT INTO "journal" VALUES(1,'4cdfa123-1388-48da-876f-01e8909fa485','2026-11-27T07:09:34.406723+00:00','Eva','edit',NULL,'create_plan','Prov','','','f209d431c8d7a2a143f4d9c6aada45328eba18115759b3d754f739d9f95cafac');
INSERT INTO "journal" VALUES(2,'cd3ffbe9-2759-446c-8a09-7260d71f8b30','2026-11-27T07:09:34.420579+00:00','Eva','edit',NULL,'add_measure','Å-003','','f209d431c8d7a2a143f4d9c6aada45328eba18115759b3d754f739d9f95cafac','0652a433d0c0763d9951303194dd44a617441d17d233515ad024b0975a30c63b');
INSERT INTO "journal" VALUES(3,'70b6c811-cba2-4372-9d57-170d93061293','2026-11-27T07:09:34.422549+00:00','Eva','edit',NULL,'add_observation','Tunneln vid torget','','0652a433d0c0763d9951303194dd44a617441d17d233515ad024b0975a30c63b','a6570b0c2ce6e486ab64fc0212e4552c557376c11190467c433dd4189af6defb');
INSERT INTO "journal" VALUES(4,'18775007-8540-431f-b7e9-d8c756b37e14','2026-11-27T07:09:34.423998+00:00','Eva','edit',NULL,'change_plan_info','Prov','','a6570b0c2ce6e486ab64fc0212e4552c557376c11190467c433dd4189af6defb','974948534c351003f987c22adaabd8a42f76ffc7dce89dbbd96af8b8c81a9c66');
INSERT INTO "journal" VALUES(5,'c29a5a40-6141-4f40-a326-650c56be1e3d','2026-11-27T07:09:34.425440+00:00','Eva','undo',4,'change_plan_info','Prov','','974948534c351003f987c22adaabd8a42f76ffc7dce89dbbd96af8b8c81a9c66','7c7f066e7b181417a6c9ea46a1ac22aa2f7189c5b3fd23bf5e6ac04b5d759e3c');
CREATE TABLE "journal_change" (
   "id" INTEGER PRIMARY KEY NOT NULL,
   "seq" INTEGER NOT NULL REFERENCES "journal"("seq"),
   "entity" TEXT NOT NULL,
   "entity_id" TEXT NOT NULL,
   "before" TEXT,
   "after" TEXT,
   CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
INSERT INTO "journal_change" VALUES(1,1,'plan_info','7d901e37-a641-4530-80b9-f2f60240f468',NULL,'{"id":"7d901e37-a641-4530-80b9-f2f60240f468","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","next_number":3,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}');
INSERT INTO "journal_change" VALUES(2,1,'fund','04f5afbc-1806-43b9-9f44-6876baa897a9',NULL,'{"id":"04f5afbc-1806-43b9-9f44-6876baa897a9","name":"Trygghetsfonden (CM4)","kind":"safety_fund","expense_class":"investment","order":0,"note":""}');
INSERT INTO "journal_change" VALUES(3,1,'frame','15d1a0b3-7e1e-52ab-83be-e80b583b7e59',NULL,'{"id":"15d1a0b3-7e1e-52ab-83be-e80b583b7e59","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":500000000,"decision":"","dnr":"","decided_on":null}');
INSERT INTO "journal_change" VALUES(4,1,'frame','d61903ea-e01b-524e-acfb-362c480b4a12',NULL,'{"id":"d61903ea-e01b-524e-acfb-362c480b4a12","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2025,"amount_ore":500000000,"decision":"","dnr":"","decided_on":null}');
INSERT INTO "journal_change" VALUES(5,1,'frame','3af1dfec-06d1-5431-a8d1-fd0146e86cc4',NULL,'{"id":"3af1dfec-06d1-5431-a8d1-fd0146e86cc4","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2026,"amount_ore":500000000,"decision":"","dnr":"","decided_on":null}');
INSERT INTO "journal_change" VALUES(6,1,'frame','f36a7bcc-8349-57d5-be9d-0289369a2f01',NULL,'{"id":"f36a7bcc-8349-57d5-be9d-0289369a2f01","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2027,"amount_ore":500000000,"decision":"","dnr":"","decided_on":null}');
INSERT INTO "journal_change" VALUES(7,1,'place','61e4e5f6-17ae-42a7-b160-105446891a4b',NULL,'{"id":"61e4e5f6-17ae-42a7-b160-105446891a4b","name":"Tunneln vid torget","neighbourhood":"Sätra","kind":"","secret":0,"latitude":59276800,"longitude":17901200,"land_owner":"","builder":"","operator":"","target_groups":"","photos":"","note":""}');
INSERT INTO "journal_change" VALUES(8,1,'measure','d79da8b3-42c1-49cc-81f3-f6979e0ef73c',NULL,'{"id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","number":1,"title":"Belysning i gångtunneln","kind":"lighting","place_id":null,"expense_class":"investment","status":"underway","cost_low_ore":null,"cost_likely_ore":200000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":0,"project_code":"","in_use_from":null,"done_on":null,"on_others_property":0,"components":"[]","problem":"","cause":"","expected_effect":"","target_groups":"","dialogue":"","agreement":"","running_cost_payer":"","risks":"","follow_up":"","situation_ref":"","action_plan_ref":"","permit":"unknown","starts_on":null,"ends_on":null}');
INSERT INTO "journal_change" VALUES(9,1,'measure','69904296-84c9-4a70-85ba-b26dde8dd887',NULL,'{"id":"69904296-84c9-4a70-85ba-b26dde8dd887","number":2,"title":"Röjning av sly","kind":"","place_id":"61e4e5f6-17ae-42a7-b160-105446891a4b","expense_class":"investment","status":"granted","cost_low_ore":null,"cost_likely_ore":100000000,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":0,"project_code":"","in_use_from":null,"done_on":null,"on_others_property":0,"components":"[]","problem":"","cause":"","expected_effect":"","target_groups":"","dialogue":"","agreement":"","running_cost_payer":"","risks":"","follow_up":"","situation_ref":"","action_plan_ref":"","permit":"unknown","starts_on":null,"ends_on":null}');
INSERT INTO "journal_change" VALUES(10,1,'scenario','d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f',NULL,'{"id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","name":"Plan A","order":0,"note":""}');
INSERT INTO "journal_change" VALUES(11,1,'allocation','6cd73d22-7f54-5ecf-a2de-378765ff05b5',NULL,'{"id":"6cd73d22-7f54-5ecf-a2de-378765ff05b5","scenario_id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":100000000}');
INSERT INTO "journal_change" VALUES(12,1,'allocation','08d2f79c-0964-54a4-a0ca-0c8518ab8c90',NULL,'{"id":"08d2f79c-0964-54a4-a0ca-0c8518ab8c90","scenario_id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2025,"amount_ore":100000000}');
INSERT INTO "journal_change" VALUES(13,1,'allocation','5afa6e89-9186-5b41-bc3d-6cfade37c16b',NULL,'{"id":"5afa6e89-9186-5b41-bc3d-6cfade37c16b","scenario_id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","measure_id":"69904296-84c9-4a70-85ba-b26dde8dd887","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2025,"amount_ore":50000000}');
INSERT INTO "journal_change" VALUES(14,1,'city_frame','8771486b-e635-54cf-972b-ec501886bd13',NULL,'{"id":"8771486b-e635-54cf-972b-ec501886bd13","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":10000000000,"granted_elsewhere_ore":6000000000,"source":"","as_of":null}');
INSERT INTO "journal_change" VALUES(15,1,'internal_rate','448fb776-d83c-5109-8c80-448149acfc9d',NULL,'{"id":"448fb776-d83c-5109-8c80-448149acfc9d","year":2024,"hundredths":250,"source":"SKR"}');
INSERT INTO "journal_change" VALUES(16,1,'money_event','6bea203e-c1bf-4bee-a4a2-134149b121d3',NULL,'{"id":"6bea203e-c1bf-4bee-a4a2-134149b121d3","kind":"applied","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":200000000,"to_measure_id":null,"to_year":null,"decided_on":"2024-01-10","booked_on":"2024-01-10","dnr":"SKA 2024/1","body":"","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(17,1,'money_event','1ee835b0-343b-4783-b4b5-5657839a0324',NULL,'{"id":"1ee835b0-343b-4783-b4b5-5657839a0324","kind":"recommended","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":200000000,"to_measure_id":null,"to_year":null,"decided_on":"2024-02-01","booked_on":"2024-02-01","dnr":"","body":"","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(18,1,'money_event','09de1c01-7870-46d2-9bba-5077481a50cc',NULL,'{"id":"09de1c01-7870-46d2-9bba-5077481a50cc","kind":"granted","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":120000000,"to_measure_id":null,"to_year":null,"decided_on":"2024-02-20","booked_on":"2024-02-20","dnr":"KS 2024/77","body":"KSEU","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(19,1,'money_event','c9c63453-e8cb-4665-9cb3-b2ef506e906f',NULL,'{"id":"c9c63453-e8cb-4665-9cb3-b2ef506e906f","kind":"granted","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2025,"amount_ore":30000000,"to_measure_id":null,"to_year":null,"decided_on":"2024-02-20","booked_on":"2024-02-20","dnr":"KS 2024/77","body":"","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(20,1,'money_event','11b0508d-0a57-4f9b-a88c-431296b751a1',NULL,'{"id":"11b0508d-0a57-4f9b-a88c-431296b751a1","kind":"granted","measure_id":"69904296-84c9-4a70-85ba-b26dde8dd887","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":50000000,"to_measure_id":null,"to_year":null,"decided_on":"2024-02-20","booked_on":"2024-02-20","dnr":"KS 2024/77","body":"","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(21,1,'money_event','77c3e8de-4cf3-417d-a138-2fbcc526240d',NULL,'{"id":"77c3e8de-4cf3-417d-a138-2fbcc526240d","kind":"spent","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":25000000,"to_measure_id":null,"to_year":null,"decided_on":"2024-04-03","booked_on":"2024-04-03","dnr":"","body":"","voucher":"V 12","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(22,1,'money_event','d3f5e02c-72dd-49f2-95b6-ccc95b343014',NULL,'{"id":"d3f5e02c-72dd-49f2-95b6-ccc95b343014","kind":"spent","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":10000000,"to_measure_id":null,"to_year":null,"decided_on":"2024-04-28","booked_on":"2024-05-01","dnr":"","body":"","voucher":"","note":"","reason":"Sen faktura","corrects":null}');
INSERT INTO "journal_change" VALUES(23,1,'money_event','af1625a4-8658-49c2-93ed-6b8e17b5a06b',NULL,'{"id":"af1625a4-8658-49c2-93ed-6b8e17b5a06b","kind":"reallocated","measure_id":"69904296-84c9-4a70-85ba-b26dde8dd887","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":10000000,"to_measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","to_year":null,"decided_on":"2024-06-01","booked_on":"2024-06-01","dnr":"","body":"","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(24,1,'money_event','5aa82387-1eb7-46da-ac7b-b62283464f4f',NULL,'{"id":"5aa82387-1eb7-46da-ac7b-b62283464f4f","kind":"carried_over","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"amount_ore":20000000,"to_measure_id":null,"to_year":2025,"decided_on":"2024-12-20","booked_on":"2024-12-20","dnr":"","body":"","voucher":"","note":"","reason":"","corrects":null}');
INSERT INTO "journal_change" VALUES(25,1,'forecast','8ac9fcf5-49e8-527f-9576-cbd6ea7b9980',NULL,'{"id":"8ac9fcf5-49e8-527f-9576-cbd6ea7b9980","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","year":2024,"tertial":"t1","amount_ore":110000000,"comment":"Billigare"}');
INSERT INTO "journal_change" VALUES(26,1,'tertial_closing','a4a14e42-2ec4-5316-af1e-361247ca2632',NULL,'{"id":"a4a14e42-2ec4-5316-af1e-361247ca2632","year":2024,"tertial":"t1","through":"2024-04-30","closed_on":"2024-05-08","note":""}');
INSERT INTO "journal_change" VALUES(27,1,'ledger_line','cc8a9096-0753-5456-96d9-8481ef5860e0',NULL,'{"id":"cc8a9096-0753-5456-96d9-8481ef5860e0","project":"P 99","account":"5010","booked_on":"2024-03-31","text":"Faktura","amount_ore":-1250,"voucher":"V 7","source":"","set_aside":""}');
INSERT INTO "journal_change" VALUES(28,1,'ledger_link','7e680d20-3f14-545b-8c13-13105cf14260',NULL,'{"id":"7e680d20-3f14-545b-8c13-13105cf14260","project":"P 17","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c"}');
INSERT INTO "journal_change" VALUES(29,1,'acknowledgement','356e4aa9-9204-5089-ab4a-9111a5ed56aa',NULL,'{"id":"356e4aa9-9204-5089-ab4a-9111a5ed56aa","finding":"k","reason":"Stämmer","by":"Ek Onom","on":"2024-05-09"}');
INSERT INTO "journal_change" VALUES(30,1,'walk','b54dc8f3-1f7b-4676-994f-6cab3888a281',NULL,'{"id":"b54dc8f3-1f7b-4676-994f-6cab3888a281","name":"Vandring i Sätra","held_on":"2025-10-08","route":"Torget–tunneln","participants":14,"responsible":"","next_on":null,"note":""}');
INSERT INTO "journal_change" VALUES(31,1,'observation','4dd47d52-6f8d-4b7c-9596-7db59c3d55f1',NULL,'{"id":"4dd47d52-6f8d-4b7c-9596-7db59c3d55f1","place_id":"61e4e5f6-17ae-42a7-b160-105446891a4b","kind":"graffiti","source":"walk","seen_on":"2025-10-08","count":1,"severity":2,"light":"unknown","day_part":"unknown","walk_id":"b54dc8f3-1f7b-4676-994f-6cab3888a281","responsible":"","answer":"","done_on":null,"note":""}');
INSERT INTO "journal_change" VALUES(32,1,'observation_deadline','893a2ab2-a728-5ec9-89fb-aeae01a07064',NULL,'{"id":"893a2ab2-a728-5ec9-89fb-aeae01a07064","kind":"graffiti","hours":48}');
INSERT INTO "journal_change" VALUES(33,1,'need_criterion','7b88acbf-4097-5ac6-8a0d-ed1a4c3bb16f',NULL,'{"id":"7b88acbf-4097-5ac6-8a0d-ed1a4c3bb16f","key":"common","name":"Vanligt","question":"","weight":10,"order":1}');
INSERT INTO "journal_change" VALUES(34,1,'need_rating','35c3dba8-3068-51a8-982e-f4211225dc80',NULL,'{"id":"35c3dba8-3068-51a8-982e-f4211225dc80","place_id":"61e4e5f6-17ae-42a7-b160-105446891a4b","criterion_id":"7b88acbf-4097-5ac6-8a0d-ed1a4c3bb16f","score":2,"source":"Enkäten","as_of":"2026-01-15"}');
INSERT INTO "journal_change" VALUES(35,1,'need_departure','6d7a209c-b7d3-51d4-ad2a-d2d0150c508a',NULL,'{"id":"6d7a209c-b7d3-51d4-ad2a-d2d0150c508a","place_id":"61e4e5f6-17ae-42a7-b160-105446891a4b","position":1,"reason":"Skolan öppnar i höst","by":"Samordnare","on":"2026-01-15"}');
INSERT INTO "journal_change" VALUES(36,1,'area','616fdd51-6d90-54e2-9fca-d9cb2e76936d',NULL,'{"id":"616fdd51-6d90-54e2-9fca-d9cb2e76936d","name":"Sätra","outline":"ritad","source":"stadsdelar.geojson"}');
INSERT INTO "journal_change" VALUES(37,1,'area_figure','4c33ba9a-f78d-5dec-b6a2-1643155a161f',NULL,'{"id":"4c33ba9a-f78d-5dec-b6a2-1643155a161f","area":"Sätra","measure":"residents","year":2025,"value":7500,"respondents":null,"source":""}');
INSERT INTO "journal_change" VALUES(38,1,'indicator','471eb8e5-9cba-4295-a39a-20ef1502fa18',NULL,'{"id":"471eb8e5-9cba-4295-a39a-20ef1502fa18","name":"Otrygga i Sätra","goal":"","stage":"outcome","outcome":"felt_safety","unit":"procent","is_falling_better":1,"baseline":4200,"baseline_year":2023,"target":2100,"target_year":2027,"rhythm_years":null,"place_id":null,"measure_id":null,"source":"","note":""}');
INSERT INTO "journal_change" VALUES(39,1,'reading','2cab1083-a4f8-50b1-bc58-2890f1737c51',NULL,'{"id":"2cab1083-a4f8-50b1-bc58-2890f1737c51","indicator_id":"471eb8e5-9cba-4295-a39a-20ef1502fa18","read_on":"2026-01-15","value":3950,"margin":300,"respondents":null,"source":"","note":""}');
INSERT INTO "journal_change" VALUES(40,1,'evidence_card','5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a01',NULL,'{"id":"5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a01","kind":"lighting","title":"Belysning i Sätra","finding":"","strength":"weak","outcome":"felt_safety","setting":"","year":2024,"source":"Egen uppföljning","review_by":"2027-01-01"}');
INSERT INTO "journal_change" VALUES(41,1,'own_price','5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a02',NULL,'{"id":"5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a02","kind":"lighting","name":"Stolpe enligt avtal","amount_ore":6100000,"year":2025,"is_yearly":0,"source":"Ramavtal","note":""}');
INSERT INTO "journal_change" VALUES(42,1,'checklist_answer','448121ef-5244-53eb-913b-faf36204a982',NULL,'{"id":"448121ef-5244-53eb-913b-faf36204a982","measure_id":"d79da8b3-42c1-49cc-81f3-f6979e0ef73c","item":"incidents","state":"done","on":null,"how_many":12,"reference":"","note":""}');
INSERT INTO "journal_change" VALUES(43,1,'decision_round','5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a03',NULL,'{"id":"5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a03","fund_id":"04f5afbc-1806-43b9-9f44-6876baa897a9","name":"Våren 2026","apply_by":"2026-03-01","decides_on":"2026-04-15","note":""}');
INSERT INTO "journal_change" VALUES(44,2,'plan_info','7d901e37-a641-4530-80b9-f2f60240f468','{"id":"7d901e37-a641-4530-80b9-f2f60240f468","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","next_number":3,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}','{"id":"7d901e37-a641-4530-80b9-f2f60240f468","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","next_number":4,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}');
INSERT INTO "journal_change" VALUES(45,2,'measure','663eee7d-9326-4c09-acce-cce9ce2abc9a',NULL,'{"id":"663eee7d-9326-4c09-acce-cce9ce2abc9a","number":3,"title":"Bänkar vid torget","kind":"square","place_id":null,"expense_class":"investment","status":"idea","cost_low_ore":null,"cost_likely_ore":null,"cost_high_ore":null,"cost_per_year":"[]","running_cost_ore":null,"useful_life_years":null,"responsible":"","applicant":"","builder":"","operator":"","note":"","secret":0,"project_code":"","in_use_from":null,"done_on":null,"on_others_property":0,"components":"[]","problem":"Mörkt efter stängning","cause":"","expected_effect":"","target_groups":"","dialogue":"","agreement":"","running_cost_payer":"","risks":"","follow_up":"","situation_ref":"","action_plan_ref":"","permit":"unknown","starts_on":null,"ends_on":null}');
INSERT INTO "journal_change" VALUES(46,3,'observation','a2d86df7-9328-4da9-9062-d85d5240e0f7',NULL,'{"id":"a2d86df7-9328-4da9-9062-d85d5240e0f7","place_id":"61e4e5f6-17ae-42a7-b160-105446891a4b","kind":"litter","source":"own_visit","seen_on":"2025-11-03","count":1,"severity":null,"light":"unknown","day_part":"unknown","walk_id":null,"responsible":"","answer":"","done_on":null,"note":""}');
INSERT INTO "journal_change" VALUES(47,4,'plan_info','7d901e37-a641-4530-80b9-f2f60240f468','{"id":"7d901e37-a641-4530-80b9-f2f60240f468","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","next_number":4,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}','{"id":"7d901e37-a641-4530-80b9-f2f60240f468","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"mnkr","scenario_id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","next_number":4,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}');
INSERT INTO "journal_change" VALUES(48,5,'plan_info','7d901e37-a641-4530-80b9-f2f60240f468','{"id":"7d901e37-a641-4530-80b9-f2f60240f468","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"mnkr","scenario_id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","next_number":4,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}','{"id":"7d901e37-a641-4530-80b9-f2f60240f468","title":"Prov","district":"Farsta","first_year":2024,"last_year":2027,"display_unit":"tkr","scenario_id":"d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f","next_number":4,"created_on":"2026-01-15","dnr":"","capitalisation_limit_ore":null}');
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
INSERT INTO "ledger_line" VALUES('cc8a9096-0753-5456-96d9-8481ef5860e0','P 99','5010','2024-03-31','Faktura',-1250,'V 7','','');
CREATE TABLE "ledger_link" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "project" TEXT NOT NULL,
   "measure_id" TEXT NOT NULL REFERENCES "measure"("id"),
   CHECK (project <> '')
) STRICT;
INSERT INTO "ledger_link" VALUES('7e680d20-3f14-545b-8c13-13105cf14260','P 17','d79da8b3-42c1-49cc-81f3-f6979e0ef73c');
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
   "note" TEXT NOT NULL, "secret" INTEGER NOT NULL DEFAULT 0, "project_code" TEXT NOT NULL DEFAULT '', "in_use_from" TEXT, "done_on" TEXT, "on_others_property" INTEGER NOT NULL DEFAULT 0, "components" TEXT NOT NULL DEFAULT '[]', "problem" TEXT NOT NULL DEFAULT '', "cause" TEXT NOT NULL DEFAULT '', "expected_effect" TEXT NOT NULL DEFAULT '', "target_groups" TEXT NOT NULL DEFAULT '', "dialogue" TEXT NOT NULL DEFAULT '', "agreement" TEXT NOT NULL DEFAULT '', "running_cost_payer" TEXT NOT NULL DEFAULT '', "risks" TEXT NOT NULL DEFAULT '', "follow_up" TEXT NOT NULL DEFAULT '', "situation_ref" TEXT NOT NULL DEFAULT '', "action_plan_ref" TEXT NOT NULL DEFAULT '', "permit" TEXT NOT NULL DEFAULT 'unknown', "starts_on" TEXT, "ends_on" TEXT,
   CHECK (title <> ''),
   CHECK (cost_low_ore >= 0),
   CHECK (cost_likely_ore >= 0),
   CHECK (cost_high_ore >= 0),
   CHECK (running_cost_ore >= 0)
) STRICT;
INSERT INTO "measure" VALUES('d79da8b3-42c1-49cc-81f3-f6979e0ef73c',1,'Belysning i gångtunneln','lighting',NULL,'investment','underway',NULL,200000000,NULL,'[]',NULL,NULL,'','','','','',0,'',NULL,NULL,0,'[]','','','','','','','','','','','','unknown',NULL,NULL);
INSERT INTO "measure" VALUES('69904296-84c9-4a70-85ba-b26dde8dd887',2,'Röjning av sly','','61e4e5f6-17ae-42a7-b160-105446891a4b','investment','granted',NULL,100000000,NULL,'[]',NULL,NULL,'','','','','',0,'',NULL,NULL,0,'[]','','','','','','','','','','','','unknown',NULL,NULL);
INSERT INTO "measure" VALUES('663eee7d-9326-4c09-acce-cce9ce2abc9a',3,'Bänkar vid torget','square',NULL,'investment','idea',NULL,NULL,NULL,'[]',NULL,NULL,'','','','','',0,'',NULL,NULL,0,'[]','Mörkt efter stängning','','','','','','','','','','','unknown',NULL,NULL);
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
INSERT INTO "money_event" VALUES('6bea203e-c1bf-4bee-a4a2-134149b121d3','applied','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,200000000,NULL,NULL,'2024-01-10','2024-01-10','SKA 2024/1','','','','',NULL);
INSERT INTO "money_event" VALUES('1ee835b0-343b-4783-b4b5-5657839a0324','recommended','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,200000000,NULL,NULL,'2024-02-01','2024-02-01','','','','','',NULL);
INSERT INTO "money_event" VALUES('09de1c01-7870-46d2-9bba-5077481a50cc','granted','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,120000000,NULL,NULL,'2024-02-20','2024-02-20','KS 2024/77','KSEU','','','',NULL);
INSERT INTO "money_event" VALUES('c9c63453-e8cb-4665-9cb3-b2ef506e906f','granted','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','04f5afbc-1806-43b9-9f44-6876baa897a9',2025,30000000,NULL,NULL,'2024-02-20','2024-02-20','KS 2024/77','','','','',NULL);
INSERT INTO "money_event" VALUES('11b0508d-0a57-4f9b-a88c-431296b751a1','granted','69904296-84c9-4a70-85ba-b26dde8dd887','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,50000000,NULL,NULL,'2024-02-20','2024-02-20','KS 2024/77','','','','',NULL);
INSERT INTO "money_event" VALUES('77c3e8de-4cf3-417d-a138-2fbcc526240d','spent','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,25000000,NULL,NULL,'2024-04-03','2024-04-03','','','V 12','','',NULL);
INSERT INTO "money_event" VALUES('d3f5e02c-72dd-49f2-95b6-ccc95b343014','spent','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,10000000,NULL,NULL,'2024-04-28','2024-05-01','','','','','Sen faktura',NULL);
INSERT INTO "money_event" VALUES('af1625a4-8658-49c2-93ed-6b8e17b5a06b','reallocated','69904296-84c9-4a70-85ba-b26dde8dd887','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,10000000,'d79da8b3-42c1-49cc-81f3-f6979e0ef73c',NULL,'2024-06-01','2024-06-01','','','','','',NULL);
INSERT INTO "money_event" VALUES('5aa82387-1eb7-46da-ac7b-b62283464f4f','carried_over','d79da8b3-42c1-49cc-81f3-f6979e0ef73c','04f5afbc-1806-43b9-9f44-6876baa897a9',2024,20000000,NULL,2025,'2024-12-20','2024-12-20','','','','','',NULL);
CREATE TABLE "need_criterion" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "key" TEXT NOT NULL,
   "name" TEXT NOT NULL,
   "question" TEXT NOT NULL,
   "weight" INTEGER NOT NULL,
   "order" INTEGER NOT NULL,
   CHECK (name <> ''),
   CHECK (weight BETWEEN 0 AND 100)
) STRICT;
INSERT INTO "need_criterion" VALUES('7b88acbf-4097-5ac6-8a0d-ed1a4c3bb16f','common','Vanligt','',10,1);
CREATE TABLE "need_departure" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "place_id" TEXT NOT NULL REFERENCES "place"("id"),
   "position" INTEGER NOT NULL,
   "reason" TEXT NOT NULL,
   "by" TEXT NOT NULL,
   "on" TEXT NOT NULL,
   CHECK (position > 0),
   CHECK (reason <> '')
) STRICT;
INSERT INTO "need_departure" VALUES('6d7a209c-b7d3-51d4-ad2a-d2d0150c508a','61e4e5f6-17ae-42a7-b160-105446891a4b',1,'Skolan öppnar i höst','Samordnare','2026-01-15');
CREATE TABLE "need_rating" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "place_id" TEXT NOT NULL REFERENCES "place"("id"),
   "criterion_id" TEXT NOT NULL REFERENCES "need_criterion"("id"),
   "score" INTEGER NOT NULL,
   "source" TEXT NOT NULL,
   "as_of" TEXT,
   CHECK (score BETWEEN 0 AND 3)
) STRICT;
INSERT INTO "need_rating" VALUES('35c3dba8-3068-51a8-982e-f4211225dc80','61e4e5f6-17ae-42a7-b160-105446891a4b','7b88acbf-4097-5ac6-8a0d-ed1a4c3bb16f',2,'Enkäten','2026-01-15');
CREATE TABLE "observation" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "place_id" TEXT NOT NULL REFERENCES "place"("id"),
   "kind" TEXT NOT NULL,
   "source" TEXT NOT NULL,
   "seen_on" TEXT NOT NULL,
   "count" INTEGER NOT NULL,
   "severity" INTEGER,
   "light" TEXT NOT NULL,
   "day_part" TEXT NOT NULL,
   "walk_id" TEXT REFERENCES "walk"("id"),
   "responsible" TEXT NOT NULL,
   "answer" TEXT NOT NULL,
   "done_on" TEXT,
   "note" TEXT NOT NULL,
   CHECK (count > 0),
   CHECK (severity BETWEEN 1 AND 3),
   CHECK (done_on >= seen_on)
) STRICT;
INSERT INTO "observation" VALUES('4dd47d52-6f8d-4b7c-9596-7db59c3d55f1','61e4e5f6-17ae-42a7-b160-105446891a4b','graffiti','walk','2025-10-08',1,2,'unknown','unknown','b54dc8f3-1f7b-4676-994f-6cab3888a281','','',NULL,'');
INSERT INTO "observation" VALUES('a2d86df7-9328-4da9-9062-d85d5240e0f7','61e4e5f6-17ae-42a7-b160-105446891a4b','litter','own_visit','2025-11-03',1,NULL,'unknown','unknown',NULL,'','',NULL,'');
CREATE TABLE "observation_deadline" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "kind" TEXT NOT NULL,
   "hours" INTEGER,
   CHECK (kind <> ''),
   CHECK (hours > 0)
) STRICT;
INSERT INTO "observation_deadline" VALUES('893a2ab2-a728-5ec9-89fb-aeae01a07064','graffiti',48);
CREATE TABLE "own_price" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "kind" TEXT NOT NULL,
   "name" TEXT NOT NULL,
   "amount_ore" INTEGER NOT NULL,
   "year" INTEGER NOT NULL,
   "is_yearly" INTEGER NOT NULL,
   "source" TEXT NOT NULL,
   "note" TEXT NOT NULL,
   CHECK (name <> ''),
   CHECK (amount_ore >= 0),
   CHECK (source <> '')
) STRICT;
INSERT INTO "own_price" VALUES('5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a02','lighting','Stolpe enligt avtal',6100000,2025,0,'Ramavtal','');
CREATE TABLE "place" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "neighbourhood" TEXT NOT NULL,
   "kind" TEXT NOT NULL, "secret" INTEGER NOT NULL DEFAULT 0, "latitude" INTEGER, "longitude" INTEGER, "land_owner" TEXT NOT NULL DEFAULT '', "builder" TEXT NOT NULL DEFAULT '', "operator" TEXT NOT NULL DEFAULT '', "target_groups" TEXT NOT NULL DEFAULT '', "photos" TEXT NOT NULL DEFAULT '', "note" TEXT NOT NULL DEFAULT '',
   CHECK (name <> '')
) STRICT;
INSERT INTO "place" VALUES('61e4e5f6-17ae-42a7-b160-105446891a4b','Tunneln vid torget','Sätra','',0,59276800,17901200,'','','','','','');
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
INSERT INTO "plan_info" VALUES('7d901e37-a641-4530-80b9-f2f60240f468','Prov','Farsta',2024,2027,'tkr','d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f',4,'2026-01-15','',NULL);
CREATE TABLE "reading" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "indicator_id" TEXT NOT NULL REFERENCES "indicator"("id"),
   "read_on" TEXT NOT NULL,
   "value" INTEGER NOT NULL,
   "margin" INTEGER,
   "respondents" INTEGER,
   "source" TEXT NOT NULL,
   "note" TEXT NOT NULL,
   CHECK (margin >= 0),
   CHECK (respondents >= 0)
) STRICT;
INSERT INTO "reading" VALUES('2cab1083-a4f8-50b1-bc58-2890f1737c51','471eb8e5-9cba-4295-a39a-20ef1502fa18','2026-01-15',3950,300,NULL,'','');
CREATE TABLE "scenario" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "order" INTEGER NOT NULL,
   "note" TEXT NOT NULL,
   CHECK (name <> '')
) STRICT;
INSERT INTO "scenario" VALUES('d7efd36f-9ec6-4403-b75b-d7e1b1f8b66f','Plan A',0,'');
CREATE TABLE "tertial_closing" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "year" INTEGER NOT NULL,
   "tertial" TEXT NOT NULL,
   "through" TEXT NOT NULL,
   "closed_on" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
INSERT INTO "tertial_closing" VALUES('a4a14e42-2ec4-5316-af1e-361247ca2632',2024,'t1','2024-04-30','2024-05-08','');
CREATE TABLE "walk" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "held_on" TEXT NOT NULL,
   "route" TEXT NOT NULL,
   "participants" INTEGER,
   "responsible" TEXT NOT NULL,
   "next_on" TEXT,
   "note" TEXT NOT NULL,
   CHECK (name <> ''),
   CHECK (participants >= 0),
   CHECK (next_on > held_on)
) STRICT;
INSERT INTO "walk" VALUES('b54dc8f3-1f7b-4676-994f-6cab3888a281','Vandring i Sätra','2025-10-08','Torget–tunneln',14,'',NULL,'');
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
CREATE INDEX "idx_observation_place_id"
    ON "observation" ("place_id");
CREATE INDEX "idx_observation_walk_id"
    ON "observation" ("walk_id");
CREATE INDEX "idx_need_rating_place_id"
    ON "need_rating" ("place_id");
CREATE INDEX "idx_need_rating_criterion_id"
    ON "need_rating" ("criterion_id");
CREATE INDEX "idx_need_departure_place_id"
    ON "need_departure" ("place_id");
CREATE INDEX "idx_indicator_place_id"
    ON "indicator" ("place_id");
CREATE INDEX "idx_indicator_measure_id"
    ON "indicator" ("measure_id");
CREATE INDEX "idx_reading_indicator_id"
    ON "reading" ("indicator_id");
CREATE INDEX "idx_checklist_answer_measure_id"
    ON "checklist_answer" ("measure_id");
COMMIT;
