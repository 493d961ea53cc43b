using System.Text;
using Companion.Content.Highlighting;

namespace Companion.Benchmarks.Colours;

/// <summary>
/// Writes a page that shows our colours beside those of Hugo's Chroma, for a person to look at: whether the same kinds
/// of token are told apart, and strings and comments end where they should.
/// </summary>
internal static class ColourPage
{
    private const string Style = """
        body { display: block; margin: 0; padding: 1rem; background: #fff; color: #000 }
        section { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem }
        section > h2 { grid-column: 1 / -1; margin: 1rem 0 0.5rem; font: 700 1rem sans-serif }
        section pre { margin: 0 !important; padding: 0.5rem !important; font: 13px/1.4 monospace !important; white-space: pre-wrap }
        section pre :is(code, kbd, samp) { font: inherit }
        """;

    /// <summary>Writes the page and prints its path.</summary>
    /// <param name="languages">The languages to show; all if there are none.</param>
    public static int Write(IReadOnlyList<string> languages)
    {
        CodeSample[] samples =
        [
            .. CodeSample.All().Where(sample => languages.Count == 0 || languages.Contains(sample.Language)),
        ];
        var highlighter = new SyntaxHighlighter();
        var theme = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "themes/Riffs/assets/riffs.css"));
        var page = new StringBuilder(
            $"<!DOCTYPE html><html lang=\"en\" data-theme=\"light\"><meta charset=\"utf-8\"><title>Colours</title><style>{theme}{Style}</style>"
        );
        foreach (var (sample, theirs) in samples.Zip(ChromaColours.Render(samples)))
        {
            var ours = CodeBlockHtml.Render(highlighter, sample.Language, sample.Code.TrimEnd('\n'));
            page.Append($"<section><h2>{sample.Language}: Companion, Chroma</h2>{ours}<div>{theirs}</div></section>\n");
        }

        var file = Path.Combine(AppContext.BaseDirectory, "colours.html");
        File.WriteAllText(file, page.ToString());
        Console.WriteLine(file);
        return 0;
    }
}
