-- The day on which an opinion was given, as it stands on paper; so far, the day on which it was entered.
ALTER TABLE appraisal ADD COLUMN given_on date;
UPDATE appraisal SET given_on = (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
ALTER TABLE appraisal ALTER COLUMN given_on SET NOT NULL;
