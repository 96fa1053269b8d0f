package dyak.registry.sql;

import org.jspecify.annotations.Nullable;

/** A letter of the registry as far as a loader needs it. */
record Stored(long id, @Nullable String inn, int quality, String fingerprint) {}
