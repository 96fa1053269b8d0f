package dyak.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The «УТВЕРЖДАЮ» stamp (requisite 16). */
public record Approval(
    @Nullable String position, @Nullable Person person, @Nullable LocalDate date) {}
