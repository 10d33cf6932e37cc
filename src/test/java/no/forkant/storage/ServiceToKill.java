package no.forkant.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Starts a database, writes a row and waits to be killed. */
final class ServiceToKill {

  static final String READY = "ready to be killed";

  private ServiceToKill() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    DatabaseServer server = DatabaseServer.start(Path.of(arguments[0]));
    SharedServer.client(server.owner()).sql("CREATE TABLE kept (word text)").update();
    SharedServer.client(server.owner()).sql("INSERT INTO kept VALUES ('forkant')").update();
    System.out.println(READY);
    new CountDownLatch(1).await();
  }
}
