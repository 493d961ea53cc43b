using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Companion.Content.Highlighting;

namespace Companion.Fuzzing.Targets;

/// <summary>The highlighting of code by our lexers: a line with the name of a language, then the code.</summary>
internal sealed partial class HighlightingTarget : IFuzzTarget
{
    private static readonly SyntaxHighlighter Highlighter = new();

    private static readonly string[] Languages =
    [
        .. "bash console csharp css haskell kotlin markdown swift vim diff django dockerfile go html ini java javascript json procfile pycon python ruby rust sql toml tsx typescript xml yaml".Split(
            ' '
        ),
    ];

    public string Name => "highlighting";

    public IEnumerable<string> Seeds =>
        Languages.SelectMany(language =>
            Corpus
                .Files("tests/Companion.Content.Tests/Highlighting/Samples", $"{language}.sample")
                .Select(code => $"{language}\n{code}")
        );

    public IReadOnlyList<string> Words { get; } =
    [
        .. """"' " ` """ ''' ( ) [ ] { } < > {{ }} {% %} {# #} ${ $( $(( )) <<EOF EOF <!-- --> /* */ // -- --- + - @ @@ #! \ | & ; : = => r#" $@" f" %w[ key: |"""".Split(
            ' '
        ),
        "\n",
        "\r\n",
        "\t",
        "$ ",
        ">>> ",
        "<script>",
        "</script>",
        "<style>",
        "=begin\n",
        "\ud83d\ude00",
    ];

    public void Run(string input)
    {
        // An unpaired surrogate cannot come from a file.
        input = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(input));
        var newline = input.IndexOf('\n');
        var (language, code) = newline < 0 ? ("python", input) : (input[..newline], input[(newline + 1)..]);
        var block = Highlighter.Highlight(language, code);
        BrokenException.Unless(
            WebUtility.HtmlDecode(Tag().Replace(block.Html, "")) == code,
            "without its tags the HTML is not the code"
        );
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();
}
