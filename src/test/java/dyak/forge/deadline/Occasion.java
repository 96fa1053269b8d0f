package dyak.forge.deadline;

import dyak.forge.words.DateForm;
import java.time.LocalDate;

/**
 * The letter that a deadline is written in: its date, its form of dates, and what it calls itself
 * in the genitive ({@code письма}).
 */
public record Occasion(LocalDate date, DateForm form, String own) {}
