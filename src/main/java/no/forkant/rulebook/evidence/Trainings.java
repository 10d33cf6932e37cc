package no.forkant.rulebook.evidence;

import no.forkant.casefile.Training;

/** Queries over courses, tests and examinations. */
public final class Trainings extends Query<Training, Trainings> {

  Trainings(Frame frame, Exhibit[] exhibits) {
    super(Training.class, frame, exhibits);
  }

  @Override
  Trainings with(Exhibit[] exhibits) {
    return new Trainings(frame(), exhibits);
  }

  /** Keeps those whose {@code course} is one of the given. */
  public Trainings course(Training.Course... wanted) {
    return where(c -> isOneOf(c.course(), wanted));
  }

  /** Keeps those passed by the day. */
  public Trainings getPassed() {
    return where(c -> c.passedOn() != null && !c.passedOn().isAfter(frame().day()));
  }

  /** Keeps those whose {@code kind} is one of the given. */
  public Trainings kind(Training.Kind... wanted) {
    return where(c -> isOneOf(c.kind(), wanted));
  }
}
