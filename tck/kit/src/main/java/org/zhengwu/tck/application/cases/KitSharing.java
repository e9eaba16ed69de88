package org.zhengwu.tck.application.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.spi.application.cases.DataSharing;
import org.zhengwu.spi.application.cases.SharedSlot;
import org.zhengwu.spi.application.cases.SharingRequest;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.technical.storage.Uploads;

/**
 * The source of shared data of a run inside a JVM, which no implementation brings itself: it has the material
 * {@link ItemFixtures#REGISTERED} of everybody, and {@link ItemFixtures#UNREGISTERED} of nobody.
 */
public class KitSharing implements DataSharing {

    /** What people call it. */
    public static final String TITLE = "测试登记库";

    @Override
    public String name() {
        return "kit-register";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public List<SharedSlot> answers() {
        return List.of(new SharedSlot(null, ItemFixtures.REGISTERED), new SharedSlot(null, ItemFixtures.UNREGISTERED));
    }

    @Override
    public Optional<byte[]> obtain(SharingRequest asked) {
        if (!asked.material().equals(ItemFixtures.REGISTERED)) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(Uploads.pdf());
        content.writeBytes(
                lastLine(asked.number(), asked.item().code(), asked.applicant().identifier())
                        .getBytes(UTF_8));
        return Optional.of(content.toByteArray());
    }

    /** What the file that it answers says at its end: for which case, item and applicant it is. */
    static String lastLine(CaseNumber number, String item, String identifier) {
        return "\n% " + number + " " + item + " " + identifier + "\n";
    }
}
