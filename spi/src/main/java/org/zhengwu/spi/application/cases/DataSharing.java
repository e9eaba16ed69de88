package org.zhengwu.spi.application.cases;

import java.util.List;
import java.util.Optional;

/**
 * A source of data of other departments that stand for materials of applications (port, 数据共享, 免证办, LIC-016).
 *
 * @since 0.1
 */
public interface DataSharing {

    /** The name of the source, such as {@code enterprise-register}; unique on a server and the same each time. */
    String name();

    /** What people call the source, such as 企业登记信息库; shown with what came from there. */
    String title();

    /** The materials that it answers; asked for once, at the start. */
    List<SharedSlot> answers();

    /**
     * Obtains a material of the applicant as a file, such as a PDF; empty where the source has none of this applicant.
     * The content is taken in as an upload is: of an allowed type, within the limit and free of malware. The same may be
     * asked again.
     *
     * @throws org.zhengwu.spi.OutageException if the source cannot be reached; it is asked again until it can
     */
    Optional<byte[]> obtain(SharingRequest asked);
}
