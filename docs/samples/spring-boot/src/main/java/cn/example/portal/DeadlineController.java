package cn.example.portal;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.http.client.ZhengwuServices;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/** Says when a time limit ends: as the functions inside say, and as those of the server say. */
@RestController
class DeadlineController {

    private final DeadlineService inside;
    private final DeadlineService server;

    DeadlineController(DeadlineService inside, ZhengwuServices server) {
        this.inside = inside;
        this.server = server.service(DeadlineService.class);
    }

    @GetMapping("/inside")
    LocalDate inside(@RequestParam LocalDate start, @RequestParam int days) {
        return inside.compute(Caller.visitor(Channel.WEB), request(start, days)).end();
    }

    @GetMapping("/server")
    LocalDate server(@RequestParam LocalDate start, @RequestParam int days) {
        return server.compute(Caller.visitor(Channel.WEB), request(start, days)).end();
    }

    private static ComputationRequest request(LocalDate start, int days) {
        return ComputationRequest.of(start, days, LimitUnit.WORKING_DAY, DivisionCode.NATION);
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(InvalidInputException refusal) {
        return ResponseEntity.badRequest().body(refusal.code());
    }
}
