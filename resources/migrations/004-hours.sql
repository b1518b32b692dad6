-- A person's hours are added up from the index alone: attendances lie in the order they were written
-- down, so those of fifty people stand on some two hundred pages of the file.
DROP INDEX attendance_participant;
CREATE INDEX attendance_participant ON attendance (participant, minutes, role, state) WHERE participant IS NOT NULL;
