using System.Text.RegularExpressions;

namespace Companion.Acceptance.CommandLine;

/// <summary>
/// One example of BadInput.spec.md: a file of the site in which <c>«</c> and <c>»</c> enclose each error, and
/// the messages, in order of position.
/// </summary>
internal sealed partial record BadInputExample(string Name, string File, string Marked, IReadOnlyList<string> Messages)
{
    /// <summary>The file as its author wrote it.</summary>
    public string Text => Marked.Replace("«", "").Replace("»", "");

    public static IReadOnlyList<BadInputExample> Read(string path)
    {
        var text = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        return
        [
            .. Example()
                .Matches(text)
                .Select(match => new BadInputExample(
                    match.Groups["name"].Value,
                    match.Groups["file"].Value,
                    match.Groups["text"].Value,
                    match.Groups["messages"].Value.Split('\n')
                )),
        ];
    }

    /// <summary>The lines that the build must print for the file: location, source line, carets.</summary>
    /// <param name="path">The file's name in messages.</param>
    public IEnumerable<string> Expected(string path)
    {
        var lines = Marked.Split('\n');
        var message = 0;
        for (var number = 1; number <= lines.Length; number++)
        {
            // Several marks on a line: the author's line does not contain the marks before this one.
            for (var mark = lines[number - 1].IndexOf('«'); mark >= 0; mark = lines[number - 1].IndexOf('«', mark + 1))
            {
                var line = lines[number - 1];
                var before = line[..mark].Replace("«", "").Replace("»", "");
                var end = line.IndexOf('»', mark);
                var carets = new string('^', Math.Max(1, line[mark..end].Replace("«", "").Length));
                var clean = line.Replace("«", "").Replace("»", "");
                var gutter = new string(' ', $"{number}".Length);
                yield return $"{path}:{number}:{before.Length + 1}: error: {Messages[message++]}\n"
                    + $" {number} | {clean}\n"
                    + $" {gutter} | {new string(' ', before.Length)}{carets}\n";
            }
        }
    }

    [GeneratedRegex(
        "^## (?<name>[^\n]+)\n(?:(?!## )[^\n]*\n)*?~~~ (?<file>[^\n]+)\n(?<text>.*?\n)~~~\n~~~ errors\n(?<messages>.*?)\n~~~$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Example();
}
