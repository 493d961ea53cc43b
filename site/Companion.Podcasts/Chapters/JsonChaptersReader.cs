using Companion.Podcasts.Reading;
using Companion.Sources;
using Companion.Sources.Json;

namespace Companion.Podcasts.Chapters;

/// <summary>Reads the JSON chapters of Podcasting 2.0, versions 1.0 to 1.2.</summary>
public static class JsonChaptersReader
{
    private const string Form =
        "write { \"version\": \"1.2.0\", \"chapters\": [{ \"startTime\": 0, \"title\": \"…\" }] }";

    private const string TimeForm = "write it as a number of seconds, such as 12.5";

    /// <summary>Reads chapters, as far as they can be read.</summary>
    /// <param name="source">The file.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The chapters by their start. One without a title is not in the contents.</returns>
    public static IReadOnlyList<Chapter> Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (JsonDocumentReader.Read(source, diagnostics) is not { } document)
        {
            return [];
        }

        var chapters = new ChaptersBuilder(new Problems(source, diagnostics));
        if (document.Member("chapters") is not { IsList: true } list)
        {
            chapters.Problems.Error(document.Opening, "the JSON has no list \"chapters\"", Form);
            return [];
        }

        if (document.Member("version") is { } version && !version.Value.StartsWith("1.", StringComparison.Ordinal))
        {
            chapters.Problems.Warning(
                version.Span,
                "this version of JSON chapters is not known",
                "write \"version\": \"1.2.0\""
            );
        }

        foreach (var item in list.Items)
        {
            Add(item, chapters);
        }

        return chapters.Build();
    }

    private static void Add(JsonValue item, ChaptersBuilder chapters)
    {
        if (item.Member("startTime") is not { } startTime)
        {
            chapters.Problems.Error(item.Opening, "the chapter has no \"startTime\"", Form);
            return;
        }

        if (startTime.AsTime() is not { } start)
        {
            chapters.ReportTime(startTime.Span, TimeForm);
            return;
        }

        var endTime = item.Member("endTime");
        if (endTime is not null && endTime.AsTime() is null)
        {
            chapters.ReportTime(endTime.Span, TimeForm);
        }

        var title = item.Text("title");
        var isHidden = item.Member("toc") is { Kind: JsonTokenKind.Literal, Value: "false" };
        chapters.Add(
            startTime.Span,
            new Chapter(start, title ?? "")
            {
                End = endTime?.AsTime(),
                Image = item.Text("img"),
                Address = item.Text("url"),
                IsInContents = title is not null && !isHidden,
                Location =
                    item.Member("location") is { } location && location.Text("name") is { } name
                        ? new ChapterLocation(name, location.Text("geo"))
                        : null,
            }
        );
    }
}
