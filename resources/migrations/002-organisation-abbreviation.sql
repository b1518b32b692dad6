-- What an organisation is called for short: TCO, ESF.
ALTER TABLE organisation ADD COLUMN abbreviation TEXT;
