package no.forkant.audit;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the {@link Sequencer} as long as the service runs. A database that is gone is tried again
 * until it is back.
 */
@Component
class SequencerThread implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SequencerThread.class);

  private final Sequencer sequencer;
  private final AuditProperties properties;
  private @Nullable ScheduledExecutorService thread;
  private boolean failing;

  SequencerThread(Sequencer sequencer, AuditProperties properties) {
    this.sequencer = sequencer;
    this.properties = properties;
  }

  @Override
  public synchronized void start() {
    if (thread == null) {
      long pause = properties.sequenceEvery().toMillis();
      thread = Executors.newSingleThreadScheduledExecutor(SequencerThread::named);
      thread.scheduleWithFixedDelay(this::sequence, pause, pause, TimeUnit.MILLISECONDS);
    }
  }

  /** Lets the batch at hand finish: the database is closed after this. */
  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.shutdown();
      try {
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
          thread.shutdownNow();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  /** Must not throw: a periodic task that does is never run again. */
  @SuppressWarnings("CatchingUnchecked")
  private void sequence() {
    try {
      sequencer.sequence();
      if (failing) {
        LOG.info("The decision log is chained again");
      }
      failing = false;
    } catch (RuntimeException e) {
      // Told once, not five times a second.
      if (!failing) {
        LOG.warn("The decision log cannot be chained now; entries wait: {}", e.toString());
      }
      failing = true;
    }
  }

  private static Thread named(Runnable task) {
    Thread thread = new Thread(task, "audit-sequencer");
    thread.setDaemon(true);
    return thread;
  }
}
