package vn.guongsang.reporting.document.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.guongsang.reporting.document.Chart;
import vn.guongsang.reporting.document.Fonts;
import vn.guongsang.reporting.document.Wording;

/** Draws a chart as PNG, with the letters of the document; in colours that a black-and-white print still tells apart. */
public final class ChartPicture {

    /** Width of a picture in points. */
    public static final int WIDTH = 468;

    private static final int SCALE = 3;
    private static final int LINES_HEIGHT = 230;
    private static final int BAR = 15;
    private static final int AROUND = 75;
    private static final int LEGEND = 12;
    private static final float LETTERS = 11f;
    private static final int ABOVE = 4;
    private static final int BESIDE = 8;
    private static final double SPARE = 0.1;
    private static final float NAMES = 0.45f;
    private static final Font FONT = font();
    private static final List<Color> COLOURS =
            List.of(new Color(0x1F4E79), new Color(0xC9A227), new Color(0x7F7F7F), new Color(0xA5361B));

    private ChartPicture() {}

    /** How high the picture is, in points. */
    public static int height(Chart chart) {
        return chart.kind() == Chart.Kind.LINES
                ? LINES_HEIGHT
                : AROUND + BAR * chart.categories().size() * (chart.series().size() + 1);
    }

    /** The picture, three pixels to the point. */
    public static byte[] png(Chart chart) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(drawn(chart).createBufferedImage(WIDTH * SCALE, height(chart) * SCALE), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("drawing in memory", e);
        }
        return out.toByteArray();
    }

    private static JFreeChart drawn(Chart chart) {
        boolean bars = chart.kind() == Chart.Kind.BARS;
        JFreeChart drawn = bars
                ? ChartFactory.createBarChart(
                        null, null, chart.axis(), values(chart), PlotOrientation.HORIZONTAL, true, false, false)
                : ChartFactory.createLineChart(null, null, chart.axis(), values(chart));
        theme().apply(drawn);
        drawn.getLegend().setFrame(BlockBorder.NONE);
        CategoryPlot plot = drawn.getCategoryPlot();
        plot.setOutlineVisible(false);
        count((NumberAxis) plot.getRangeAxis());
        if (bars) {
            plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(NAMES);
            plot.getDomainAxis().setMaximumCategoryLabelLines(2);
        }
        makeRoom(plot, chart);
        plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        style((AbstractCategoryItemRenderer) plot.getRenderer(), chart.series().size());
        return drawn;
    }

    private static void count(NumberAxis axis) {
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setNumberFormatOverride(Wording.numbers());
    }

    /**
     * The number at the end of an axis stands half beyond it, where the picture may end; the number of the longest bar is
     * cut where the axis ends, so that the axis has to go on for as long as the number is.
     */
    private static void makeRoom(CategoryPlot plot, Chart chart) {
        double most = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        if (chart.kind() == Chart.Kind.LINES) {
            plot.getRangeAxis().setUpperMargin(SPARE);
            plot.setInsets(new RectangleInsets(ABOVE + LETTERS * SCALE / 2, BESIDE, ABOVE, BESIDE));
            return;
        }
        double number = width(most) + 2 * BESIDE;
        double narrowest = WIDTH * SCALE * (1 - NAMES) - 2 * BESIDE - number;
        double margin = Math.max(SPARE, number / (narrowest - number));
        plot.getRangeAxis().setUpperMargin(margin);
        plot.setInsets(new RectangleInsets(ABOVE, BESIDE, ABOVE, BESIDE + width(Math.ceil(most * (1 + margin))) / 2));
    }

    private static double width(double number) {
        return FONT.deriveFont(LETTERS * SCALE)
                .getStringBounds(Wording.of(number), new FontRenderContext(null, true, true))
                .getWidth();
    }

    private static void style(AbstractCategoryItemRenderer renderer, int series) {
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", Wording.numbers()));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(FONT.deriveFont(LETTERS * SCALE));
        renderer.setDefaultLegendShape(new Rectangle(-LEGEND, -LEGEND, 2 * LEGEND, 2 * LEGEND));
        for (int i = 0; i < series; i++) {
            renderer.setSeriesPaint(i, COLOURS.get(i % COLOURS.size()));
            renderer.setSeriesStroke(i, new BasicStroke(2f * SCALE));
        }
        if (renderer instanceof BarRenderer bars) {
            bars.setBarPainter(new StandardBarPainter());
            bars.setShadowVisible(false);
            bars.setItemMargin(0.05);
        }
        if (renderer instanceof LineAndShapeRenderer lines) {
            lines.setDefaultShapesVisible(true);
        }
    }

    private static DefaultCategoryDataset values(Chart chart) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (Chart.Series series : chart.series()) {
            for (int i = 0; i < chart.categories().size(); i++) {
                values.addValue(
                        series.values().get(i),
                        series.name(),
                        chart.categories().get(i));
            }
        }
        return values;
    }

    private static StandardChartTheme theme() {
        StandardChartTheme theme = new StandardChartTheme("plain");
        theme.setRegularFont(FONT.deriveFont(LETTERS * SCALE));
        theme.setSmallFont(FONT.deriveFont(LETTERS * SCALE));
        theme.setLargeFont(FONT.deriveFont(LETTERS * SCALE));
        theme.setExtraLargeFont(FONT.deriveFont(LETTERS * SCALE));
        theme.setPlotBackgroundPaint(Color.WHITE);
        theme.setRangeGridlinePaint(new Color(0xBFBFBF));
        theme.setItemLabelPaint(Color.BLACK);
        theme.setAxisLabelPaint(Color.BLACK);
        theme.setTickLabelPaint(Color.BLACK);
        return theme;
    }

    private static Font font() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Fonts.REGULAR.bytes()));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the font of the service", e);
        }
    }
}
