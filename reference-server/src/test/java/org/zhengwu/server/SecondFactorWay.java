package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;
import org.bouncycastle.util.encoders.Base32;

/** The way of one of the staff with a second factor: enrolling, signing in by codes, removing, and starting anew. */
final class SecondFactorWay {

    private static final String KEEP = "main form button.btn-primary";

    private final Window window;
    private final String account;
    private final TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
    private String secret = "";
    private List<String> recovery = List.of();

    SecondFactorWay(Window window, String account) {
        this.window = window;
        this.account = account;
    }

    /** From the first session, which can do nothing else, to a second one by a recovery code. */
    void walk() {
        enrol();
        window.visit("/staff");
        refuse("");
        refuse("000000");
        signIn("/staff");
        window.press("form[action$='/sign-out'] button");
        window.visit("/staff");
        enter(recovery.get(0));
        assertThat(window.page().url()).endsWith("/staff");
        renew();
        removeAndEnrolAgain();
    }

    void enrol() {
        window.visit("/staff");
        enter("");
        assertThat(window.page().url()).endsWith("/staff/security");
        window.visit("/staff/approvals");
        assertThat(window.page().url()).endsWith("/staff/security");
        window.press("main a[href$='/enrolment']");
        window.page().fill("#password", "not-the-password-1");
        window.pressInVain(KEEP);
        confirm();
    }

    /** Scans what the page draws, as a phone does, and gives the first code, after one that is wrong. */
    private void confirm() {
        window.page().fill("#password", "zhengwu-demo");
        window.press(KEEP);
        secret = scanned().replaceFirst(".*secret=([A-Z2-7]+).*", "$1");
        assertThat(window.page().innerText("#secret").replace(" ", "")).isEqualTo(secret);
        window.page().fill("#code", "000000");
        window.pressInVain(KEEP);
        assertThat(window.page().locator("#secret").count())
                .as("the secret is shown once")
                .isZero();
        window.page().fill("#code", shown(0));
        window.press(KEEP);
        recovery = window.page().locator("main li.code").allInnerTexts();
        assertThat(recovery).hasSize(10);
        assertThat(window.page().locator("form[action$='/sign-out']").count()).isZero();
    }

    /** With the code that comes next, since the one of now was used to confirm. */
    void signIn(String first) {
        window.visit("/staff");
        enter(shown(1));
        assertThat(window.page().url()).endsWith(first);
    }

    private void refuse(String code) {
        fill(code);
        window.pressInVain("form[action$='/sign-in'] button");
        assertThat(window.page().inputValue("#code")).isEmpty();
    }

    private void renew() {
        window.press("a[href='/staff/security']");
        window.press("main a[href$='/recovery-codes']");
        window.pressInVain(KEEP);
        window.page().fill("#code", recovery.get(1).toLowerCase(Locale.ROOT).replace("-", " "));
        window.press(KEEP);
        recovery = window.page().locator("main li.code").allInnerTexts();
    }

    private void removeAndEnrolAgain() {
        window.visit("/staff/security");
        window.press("main a[href$='/removal']");
        window.page().fill("#code", "000000");
        window.pressInVain(KEEP);
        window.page().fill("#code", recovery.get(0));
        window.press(KEEP);
        window.press("main a[href$='/enrolment']");
        confirm();
    }

    /** As the security administrator: gives the account back to its password alone. */
    void reset(String lost) {
        window.press(".list a:has-text('" + lost + "')");
        assertThat(window.page().url()).contains("/staff/accounts/");
        window.press("main a[href$='/second-factor']");
        window.press(KEEP);
        assertThat(window.page().locator("main a[href$='/second-factor']").count())
                .isZero();
    }

    /** After the reset: the password alone leads to the enrolment again. */
    void startAnew() {
        window.visit("/staff");
        enter("");
        assertThat(window.page().url()).endsWith("/staff/security");
    }

    private void enter(String code) {
        fill(code);
        window.press("form[action$='/sign-in'] button");
    }

    private void fill(String code) {
        window.page().fill("#account", account);
        window.page().fill("#password", "zhengwu-demo");
        window.page().fill("#code", code);
    }

    private String shown(int steps) {
        try {
            return app.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), app.getAlgorithm()),
                    Instant.now().plus(app.getTimeStep().multipliedBy(steps)),
                    Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String scanned() {
        byte[] shot = window.page().locator("svg.qr").screenshot();
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shot));
            int width = picture.getWidth();
            int height = picture.getHeight();
            int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
            return read(new RGBLuminanceSource(width, height, pixels));
        } catch (IOException | ReaderException unreadable) {
            throw new AssertionError("The picture cannot be scanned", unreadable);
        }
    }

    /** A phone looks from near and far; the reader misses a whole code now and then that is drawn to the pixel. */
    private static String read(LuminanceSource picture) throws ReaderException {
        BinaryBitmap seen = new BinaryBitmap(new GlobalHistogramBinarizer(picture));
        try {
            return new QRCodeReader()
                    .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException missed) {
            return new QRCodeReader()
                    .decode(seen, Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        }
    }
}
