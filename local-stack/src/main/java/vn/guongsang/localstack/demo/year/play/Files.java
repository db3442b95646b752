package vn.guongsang.localstack.demo.year.play;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.year.Case;

/** How far each nomination of the year has come: the newest answer about it, and its subject. */
final class Files {

    private final Map<Case, Api.Answer> newest = new ConcurrentHashMap<>();
    private final Map<Case, String> subjects = new ConcurrentHashMap<>();

    Api.Answer newest(Case one) {
        return newest.get(one);
    }

    Api.Answer put(Case one, Api.Answer answer) {
        newest.put(one, answer);
        return answer;
    }

    void subject(Case one, String id) {
        subjects.put(one, id);
    }

    String subject(Case one) {
        return subjects.get(one);
    }

    String id(Case one) {
        return newest.get(one).text("/id");
    }

    List<String> ids(List<Case> some) {
        return some.stream().map(this::id).toList();
    }

    /** The exemplar that it has become. */
    String exemplar(Case one) {
        return newest.get(one).text("/approval/exemplarId");
    }

    int approvalNo(Case one) {
        return newest.get(one).body().at("/approval/approvalNo").asInt();
    }
}
