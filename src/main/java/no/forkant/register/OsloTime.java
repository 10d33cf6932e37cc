package no.forkant.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The present moment, and the day it is in Norway, where the law counts its days. */
@Component
public class OsloTime {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Clock clock;

  OsloTime(Clock clock) {
    this.clock = clock;
  }

  /** Returns the present moment to the microsecond, as the database keeps it; never null. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Returns the day it is in Norway; never null. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), NORWAY);
  }
}
