using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;

namespace Companion.Content.Tests.Shortcodes;

/// <summary>Generates bodies with calls: valid ones together with their tree, and damaged ones.</summary>
internal static class ShortcodeGen
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Gen<string> Space = Gen.OneOf(" ", "  ", "\t", "\n", "\r\n", " \n\n ");

    private static readonly Gen<string> Text = Gen.OneOf<string>(
        Gen.String[Gen.Char["ab <>%}/*\"'`=\\\n\r\té日"], 1, 12],
        Gen.OneOf("{ {", "{{ x }}", "`", ">}}", "%}}", "*/", "\U0001F600")
    );

    // A text as the writer writes it, and as the tree shows it.
    private static readonly Gen<Sample> Value = Gen.OneOf<Sample>(
        Gen.String[Gen.Char["abz09_-é日"], 1, 6].Select(word => new Sample(word, Show(word))),
        Gen.String[Gen.Char["ab {}<>%/*'`=\té"], 0, 8].Select(text => new Sample($"\"{text}\"", Show(text))),
        Gen.String[Gen.Char["ab {}<>%/*'=\\\"\n\t"], 0, 8].Select(text => new Sample($"`{text}`", Show(text)))
    );

    private static readonly Gen<Sample> Positional = Gen.Select(Space, Value, (space, value) => value.Behind(space))
        .List[0, 4]
        .Select(Join(""));

    private static readonly Gen<Sample> Named = Gen.Select(
            Space,
            Value,
            Gen.OneOf("=", " = ", "=\n"),
            (space, value, equal) => (space, value, equal)
        )
        .List[1, 4]
        .Select(all =>
            all.Select(
                (one, index) =>
                    new Sample($"k{index}{one.equal}{one.value.Written}", $" k{index}={one.value.Shown[1..]}").Behind(
                        one.space
                    )
            )
        )
        .Select(all => Join("")([.. all]));

    private static readonly Gen<(string Left, string Right, string ShownLeft, string ShownRight)> Delimiter = Gen.OneOf(
        ("{{<", ">}}", "<", ">"),
        ("{{%", "%}}", "%", "%")
    );

    private static readonly Gen<Sample> Childless = Gen.Select(
        Delimiter,
        Gen.OneOf("args", "extlink", "ns/args"),
        Gen.OneOf<Sample>(Positional, Named),
        Space,
        (delimiter, name, arguments, space) =>
            new Sample(
                $"{delimiter.Left}{space}{name}{arguments.Written}{space}{delimiter.Right}",
                $"{delimiter.ShownLeft}{name}{arguments.Shown}{delimiter.ShownRight}\n"
            )
    );

    private static readonly Gen<Sample> Literal = Gen.Select(
        Delimiter,
        Gen.String[Gen.Char["ab \"'`=\n"], 0, 8],
        (delimiter, text) =>
            new Sample(
                $"{delimiter.Left}/*{text}*/{delimiter.Right}",
                $"{Show($"{delimiter.Left}{text}{delimiter.Right}")[1..]}\n"
            )
    );

    /// <summary>A valid body, and its tree in <see cref="TreeNotation"/>.</summary>
    public static Gen<Sample> Valid { get; } = Nodes(depth: 3);

    /// <summary>A valid body with some characters removed and some brackets and quotes inserted.</summary>
    public static Gen<string> Damaged { get; } =
        Gen.Select(
            Valid,
            Damage.Array[1, 6],
            (body, damages) => damages.Aggregate(body.Written, (text, damage) => damage(text))
        );

    private static Gen<Func<string, string>> Damage =>
        Gen.Select(
            Gen.Int[0, 10_000],
            Gen.Int[0, 3],
            Gen.OneOf(
                "",
                "",
                "{{<",
                "{{%",
                ">}}",
                "%}}",
                "}}",
                ">",
                "/",
                "\"",
                "`",
                "\\\"",
                "\\",
                "'",
                "“",
                "=",
                "/*",
                "*/",
                "\n",
                "\r",
                "\u00A0",
                "\uD800",
                "\0",
                "{{</*",
                "{{< box >}}",
                "{{< /box >}}",
                "{{< nope >}}"
            ),
            Change
        );

    private static Func<string, string> Change(int place, int length, string inserted) =>
        text =>
        {
            var start = place % (text.Length + 1);
            return text[..start] + inserted + text[Math.Min(text.Length, start + length)..];
        };

    private static Gen<Sample> Nodes(int depth)
    {
        var node =
            depth == 0 ? Gen.OneOf<Sample>(Childless, Literal) : Gen.OneOf<Sample>(Childless, Literal, Paired(depth));

        // A text between any two nodes, so that adjacent texts are not merged into one node.
        return Gen.Select(
            Text,
            Gen.Select(
                node,
                Text,
                (one, text) => new Sample(one.Written + text, $"{one.Shown}{Show(text)[1..]}\n")
            ).List[0, 4],
            (text, rest) => Join("")([new Sample(text, $"{Show(text)[1..]}\n"), .. rest])
        );
    }

    private static Gen<Sample> Paired(int depth) =>
        Gen.Select(
            Delimiter,
            Delimiter,
            Gen.OneOf("box", "pair"),
            Gen.OneOf<Sample>(Positional, Named),
            Nodes(depth - 1),
            (delimiter, closing, name, arguments, inner) =>
                new Sample(
                    $"{delimiter.Left} {name}{arguments.Written} {delimiter.Right}{inner.Written}{closing.Left} /{name} {closing.Right}",
                    $"{delimiter.ShownLeft}{name}{arguments.Shown}{delimiter.ShownRight}\n{Indent(inner.Shown)}{delimiter.ShownLeft}/{name}{delimiter.ShownRight}\n"
                )
        );

    private static string Indent(string lines) =>
        string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"  {line}\n"));

    private static string Show(string text) => $" {JsonSerializer.Serialize(text, Json)}";

    private static Func<List<Sample>, Sample> Join(string separator) =>
        all => new Sample(
            string.Join(separator, all.Select(one => one.Written)),
            string.Join(separator, all.Select(one => one.Shown))
        );

    /// <summary>A text with its notation in the tree.</summary>
    internal sealed record Sample(string Written, string Shown)
    {
        public Sample Behind(string space) => this with { Written = space + Written };
    }
}
