package no.forkant.register.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body that ends in {@link BodyTooLarge} once more than the limit was read. */
final class CountedStream extends ServletInputStream {

  private final ServletInputStream body;
  private long left;

  CountedStream(ServletInputStream body, long limit) {
    this.body = body;
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int next = body.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = body.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int bytes) throws BodyTooLarge {
    left -= bytes;
    if (left < 0) {
      throw new BodyTooLarge();
    }
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }
}
