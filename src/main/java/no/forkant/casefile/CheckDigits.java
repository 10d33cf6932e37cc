package no.forkant.casefile;

/** Weighted sums modulo 11, which Norwegian numbers are checked by. */
final class CheckDigits {

  private static final int MODULUS = 11;

  private CheckDigits() {}

  /**
   * Returns what is left of the weighted sum of the first digits after division by 11; the last
   * weight, 1, takes in the check digit itself.
   */
  static int remainder(String digits, int[] weights) {
    int sum = 0;
    for (int index = 0; index < weights.length; index++) {
      sum += weights[index] * (digits.charAt(index) - '0');
    }
    return sum % MODULUS;
  }
}
