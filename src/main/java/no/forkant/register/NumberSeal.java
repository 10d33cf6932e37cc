package no.forkant.register;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps identity numbers unreadable in the database: a keyed hash finds a number, and the sealed
 * number can be opened only with the key.
 */
final class NumberSeal {

  /** Length of the key, in bytes. */
  static final int KEY_BYTES = 32;

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final byte[] tokenKey;
  private final SecretKeySpec sealKey;

  /**
   * Derives its two keys from one.
   *
   * @param key {@link #KEY_BYTES} bytes drawn at random; never null
   */
  NumberSeal(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("the identity key must have " + KEY_BYTES + " bytes");
    }
    this.tokenKey = hash(key, "token");
    this.sealKey = new SecretKeySpec(hash(key, "seal"), "AES");
  }

  /** Returns what finds a number again: the same for the same number, telling nothing of it. */
  byte[] token(String kind, String number) {
    return hash(tokenKey, kind + ":" + number);
  }

  /** Returns a number sealed; another text each time. */
  byte[] seal(String number) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] text = crypt(Cipher.ENCRYPT_MODE, nonce, number.getBytes(StandardCharsets.US_ASCII));
    byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
    System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
    return sealed;
  }

  /**
   * Returns the number that was sealed.
   *
   * @throws IllegalStateException if it was sealed with another key, or changed since
   */
  String open(byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] text = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    return new String(crypt(Cipher.DECRYPT_MODE, nonce, text), StandardCharsets.US_ASCII);
  }

  private byte[] crypt(int mode, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, sealKey, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an identity number could not be sealed or opened", e);
    }
  }

  private static byte[] hash(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
