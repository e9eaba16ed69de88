package org.zhengwu.server.portal.staff.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 4;
    private static final int WHITE = 0xFFFFFF;

    @Test
    void drawsWhatAReaderReads() throws ReaderException {
        String address = "otpauth://totp/Zhengwu:official-sz?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Zhengwu"
                + "&algorithm=SHA1&digits=6&period=30";

        assertThat(read(QrCode.of(address))).isEqualTo(address);
    }

    private static String read(QrCode drawn) throws ReaderException {
        int side = drawn.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        MODULE.matcher(drawn.path()).results().forEach(module -> darken(pixels, side, module));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }

    private static void darken(int[] pixels, int side, MatchResult module) {
        int left = Integer.parseInt(module.group(1)) * SCALE;
        int top = Integer.parseInt(module.group(2)) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
        }
    }
}
