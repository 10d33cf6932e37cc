package no.forkant.rulebook.evidence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.forkant.casefile.ItemType;

/** Says which type of item a query root reads, so that what was held back can be named. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

  /** Returns the type that is read. */
  ItemType value();
}
