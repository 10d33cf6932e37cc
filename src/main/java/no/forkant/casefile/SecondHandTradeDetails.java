package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for second-hand trade tells beside its information items.
 * Every component may be null: what the law needs and the file lacks becomes an entry of {@code
 * missing}.
 *
 * @param goods the goods traded in; null if not told
 * @param premisesApproved true if the premises are approved; null if not told
 * @param protocolKept true if a protocol of what is bought is kept; null if not told
 * @param auctionByLawyer true if the trade is an auction held by a lawyer; null if not told
 * @param forRecycling true if goods are only taken in for recycling; null if not told
 * @param feePaid true if the fee is paid; null if not told
 * @param needDocumented true if the need is documented; null if not told
 */
public record SecondHandTradeDetails(
    @Nullable List<GoodsKind> goods,
    @Nullable Boolean premisesApproved,
    @Nullable Boolean protocolKept,
    @Nullable Boolean auctionByLawyer,
    @Nullable Boolean forRecycling,
    @Nullable Boolean feePaid,
    @Nullable Boolean needDocumented)
    implements Details {

  /** Copies its lists, so that it can never change. */
  public SecondHandTradeDetails {
    goods = goods == null ? null : List.copyOf(goods);
  }

  /** The goods traded in. */
  public enum GoodsKind {
    PRECIOUS_METAL,
    GEMS,
    CULTURAL,
    ART_ANTIQUES_COLLECTABLES,
    MOTOR_VEHICLES,
    OTHER
  }
}
