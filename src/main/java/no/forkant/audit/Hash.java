package no.forkant.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of the log, all SHA-256 of 32 bytes. Each kind has a first byte of its own, so that
 * none can be passed off as another; leaf and node are those of RFC 6962.
 */
final class Hash {

  private static final byte LEAF = 0;
  // 1 is the prefix of an inner node of the Merkle tree.
  private static final byte LINK = 2;
  private static final byte COMMITMENT = 3;
  private static final int LENGTH = 32;

  private Hash() {}

  /** What the first entry of the chain follows. */
  static byte[] ofNothing() {
    return new byte[LENGTH];
  }

  /** The Merkle tree's leaf for an entry in canonical form. */
  static byte[] leaf(byte[] entry) {
    return sha256(LEAF, entry);
  }

  /** The chain up to an entry, given the chain before it. */
  static byte[] link(byte[] previous, byte[] leaf) {
    return sha256(LINK, previous, leaf);
  }

  /** Binds an entry to its record; without the salt nobody can guess the record from it. */
  static byte[] commitment(byte[] salt, byte[] record) {
    return sha256(COMMITMENT, salt, record);
  }

  private static byte[] sha256(byte prefix, byte[]... parts) {
    MessageDigest digest = newDigest();
    digest.update(prefix);
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}
