package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for second-hand trade tells beside its information items.
 * Every component may be null: what the law needs and the file lacks becomes an entry of {@code
 * missing}.
 *
 * @param goods goods; null if not told
 * @param premisesApproved premises approved; null if not told
 * @param protocolKept protocol kept; null if not told
 * @param auctionByLawyer auction by lawyer; null if not told
 * @param forRecycling for recycling; null if not told
 * @param feePaid fee paid; null if not told
 * @param needDocumented need documented; null if not told
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

  /** Values of {@code GoodsKind}; their meaning stands in the contract. */
  public enum GoodsKind {
    PRECIOUS_METAL,
    GEMS,
    CULTURAL,
    ART_ANTIQUES_COLLECTABLES,
    MOTOR_VEHICLES,
    OTHER
  }
}
