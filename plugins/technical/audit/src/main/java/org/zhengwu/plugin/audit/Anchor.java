package org.zhengwu.plugin.audit;

import java.util.List;
import java.util.Optional;
import org.zhengwu.plugin.audit.chain.Checkpoint;

/** A place outside the database where checkpoints lie. */
interface Anchor {

    /** The newest checkpoint. */
    Optional<Checkpoint> newest();

    /**
     * Keeps a checkpoint in the place of the newest.
     *
     * @param lasting whether it also stays when the next one comes
     */
    void keep(Checkpoint checkpoint, boolean lasting);

    /** The lines of all checkpoints that are kept, the newest last. */
    List<String> lines();
}
