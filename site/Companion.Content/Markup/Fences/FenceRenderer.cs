using System.Text;
using Companion.Content.Highlighting;
using Companion.Content.Shortcodes;

namespace Companion.Content.Markup.Fences;

/// <summary>Renders code that a shortcode shows like the page's own code blocks.</summary>
/// <param name="highlighter">Highlights the code.</param>
/// <param name="diagnostics">Receives the warnings.</param>
internal sealed class FenceRenderer(SyntaxHighlighter highlighter, FenceDiagnostics diagnostics)
{
    /// <summary>Renders code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">The language.</param>
    /// <param name="options">Hugo's options as the shortcode <c>highlight</c> takes them: <c>linenos=table,hl_lines=2 4-5</c>.</param>
    public string Render(string code, LocatedText language, LocatedText options)
    {
        if (!SyntaxHighlighter.Knows(language.Text))
        {
            diagnostics.WarnAboutLanguage(language.Location, language.Text);
        }

        var parser = new FenceOptionsParser(
            Quoted(options.Text) + "}",
            code.AsSpan().Count('\n') + 1,
            (_, message, advice) => diagnostics.Warn(options.Location, message, advice)
        );
        return CodeBlockHtml.Render(highlighter, language.Text, code, parser.Parse().Lines);
    }

    // In a fence, a value with spaces is quoted; here only commas separate options.
    private static string Quoted(string options)
    {
        var quoted = new StringBuilder();
        foreach (var option in options.Contains('[') || options.Contains('"') ? [options] : options.Split(','))
        {
            var name = option.IndexOf('=', StringComparison.Ordinal) + 1;
            quoted.Append(quoted.Length == 0 ? "" : ",");
            quoted.Append(
                name > 0 && option.Contains(' ') && !option.Contains('[')
                    ? $"{option[..name].Trim()}\"{option[name..].Trim()}\""
                    : option
            );
        }

        return quoted.ToString();
    }
}
