package vn.chiso.observation;

import java.util.List;
import java.util.Map;

/**
 * Cells that nobody else can write while the transaction lasts.
 *
 * @param cells in the order in which they were asked for
 * @param held the figures of these cells and of the parts and wholes beside them
 */
record HeldBlock(List<HeldCell> cells, Map<Slot, ObservationEntity> held) {}
