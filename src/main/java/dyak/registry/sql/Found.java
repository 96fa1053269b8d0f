package dyak.registry.sql;

import org.jspecify.annotations.Nullable;

/**
 * Where words were found: a letter, the assignment (path null for the letter's head), and the text
 * around the first of the words.
 */
public record Found(
    String letterKey,
    @Nullable String number,
    @Nullable String date,
    @Nullable String issuer,
    @Nullable String title,
    @Nullable Integer list,
    @Nullable String path,
    String excerpt,
    String sourcePath) {}
