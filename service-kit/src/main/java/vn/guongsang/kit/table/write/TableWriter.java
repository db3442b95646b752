package vn.guongsang.kit.table.write;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import vn.guongsang.kit.time.Now;

/** Writes the page record of any list as a table, row by row into the answer. */
@Provider
@Produces({Tables.CSV, Tables.XLSX})
public class TableWriter implements ServerMessageBodyWriter<Record> {

    private final Columns columns;
    private final Cells cells;
    private final CurrentVertxRequest request;
    private final Now now;

    TableWriter(Columns columns, Cells cells, CurrentVertxRequest request, Now now) {
        this.columns = columns;
        this.cells = cells;
        this.request = request;
        this.now = now;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo resource, MediaType media) {
        return columns.isPage(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return columns.isPage(type);
    }

    @Override
    public void writeResponse(Record page, Type generic, ServerRequestContext call) throws IOException {
        TableFormat format = TableFormat.of(call.getResponseMediaType()).orElseThrow();
        String list = TableName.ofList(request.getCurrent().request().path());
        String file = TableName.ofFile(list, now.today(), format);
        call.serverResponse()
                .setResponseHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
        try (OutputStream out = call.getOrCreateOutputStream()) {
            write(page, format, list, out);
        }
    }

    /** The way of plain Jakarta REST; the framework takes it when an interceptor wants to see the body. */
    @Override
    public void writeTo(
            Record page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        write(page, TableFormat.of(media).orElseThrow(), "list", out);
    }

    private void write(Record page, TableFormat format, String list, OutputStream out) throws IOException {
        List<Column> shown = columns.of(page.getClass());
        Table table = new Table(
                shown.stream().map(Column::name).toList(),
                columns.rows(page).stream().map(row -> cells(shown, row)));
        if (format == TableFormat.CSV) {
            CsvFile.write(table, out);
        } else {
            XlsxFile.write(table, TableName.ofSheet(list), out);
        }
    }

    private List<Object> cells(List<Column> shown, Object row) {
        List<Object> line = new ArrayList<>(shown.size());
        shown.forEach(column -> line.add(cells.of(column.value().apply(row))));
        return line;
    }
}
