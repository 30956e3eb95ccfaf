package org.jauge.backoffice.quotas.global;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A day of the month with its period, or one for each block. */
public record PeriodDay(LocalDate date, List<PeriodCell> cells) implements Serializable {}
