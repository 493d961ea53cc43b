using System.Globalization;
using System.Net;
using System.Text;
using Companion.Sources;
using QRCoder;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>qr</c>: a QR code of the parameter <c>text</c> or of the inner text, as a picture in the page. Parameters:
/// <c>text</c>, <c>level</c> (of error correction: low, medium, quartile, high), <c>scale</c> (CSS pixels of a module),
/// <c>alt</c>, <c>title</c>, <c>class</c>, <c>id</c>.
/// </summary>
internal sealed class QrShortcode : IShortcode
{
    private const string Usage = """{{< qr text="https://example.org/" />}}""";

    private static readonly string[] Levels = ["low", "medium", "quartile", "high"];

    public string Name => "qr";

    public bool TakesInner => true;

    public bool YieldsHtml => true;

    // Hugo writes a file, so it asks for a folder and how to load it.
    public ShortcodeParameters Parameters { get; } =
        new(["text"], ["alt", "class", "id", "level", "loading", "scale", "targetDir", "title"]);

    public string Render(ShortcodeInvocation invocation)
    {
        var text = invocation.Arguments.Find("text", 0) is { Length: > 0 } given ? given : invocation.InnerText.Trim();
        if (text.Length == 0)
        {
            throw DiagnosticException.At(
                invocation.Arguments.Location,
                "this QR code has no text",
                $"write it as {Usage}"
            );
        }

        var modules = Encode(invocation, text);
        var size = modules.Count;
        var pixels = size * ScaleOf(invocation);
        var title = Find(invocation, "title");
        var html = new StringBuilder("<svg")
            .AppendAttribute("class", Find(invocation, "class") is { } own ? $"qr {own}" : "qr")
            .AppendAttribute("id", Find(invocation, "id"))
            .Append($""" viewBox="0 0 {size} {size}" width="{pixels}" height="{pixels}" role="img" """.TrimEnd())
            .AppendAttribute("aria-label", Find(invocation, "alt") is { Length: > 0 } alt ? alt : $"QR code: {text}")
            .Append(title is null ? ">" : $"><title>{WebUtility.HtmlEncode(title)}</title>");
        return html.Append($"""<path fill="#fff" d="M0 0h{size}v{size}H0z"/><path d="{PathOf(modules)}"/></svg>""")
            .ToString();
    }

    private static List<System.Collections.BitArray> Encode(ShortcodeInvocation invocation, string text)
    {
        try
        {
            using var generator = new QRCodeGenerator();
            using var code = generator.CreateQrCode(text, LevelOf(invocation), forceUtf8: true);
            return code.ModuleMatrix;
        }
        catch (QRCoder.Exceptions.DataTooLongException)
        {
            throw DiagnosticException.At(
                invocation.Arguments.LocationOf("text", 0),
                "this text is too long for a QR code",
                "shorten it, or use a lower level; at level low, about 2,900 bytes fit"
            );
        }
    }

    private static QRCodeGenerator.ECCLevel LevelOf(ShortcodeInvocation invocation)
    {
        var level = Find(invocation, "level") ?? "medium";
        return level.ToLowerInvariant() switch
        {
            "low" => QRCodeGenerator.ECCLevel.L,
            "medium" => QRCodeGenerator.ECCLevel.M,
            "quartile" => QRCodeGenerator.ECCLevel.Q,
            "high" => QRCodeGenerator.ECCLevel.H,
            _ => throw DiagnosticException.At(
                invocation.Arguments.LocationOf("level", int.MaxValue),
                $"\"{level}\" is not a level of error correction",
                Suggestion.Nearest(level, Levels) is { } nearest
                    ? $"did you mean \"{nearest}\"?"
                    : $"write one of {string.Join(", ", Levels)}"
            ),
        };
    }

    private static int ScaleOf(ShortcodeInvocation invocation)
    {
        var scale = Find(invocation, "scale") ?? "4";
        return
            int.TryParse(scale, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels)
            && pixels is >= 2 and <= 100
            ? pixels
            : throw DiagnosticException.At(
                invocation.Arguments.LocationOf("scale", int.MaxValue),
                $"\"{scale}\" is not a scale",
                "write the width of a module in pixels, from 2 to 100"
            );
    }

    private static string? Find(ShortcodeInvocation invocation, string name) =>
        invocation.Arguments.Find(name, int.MaxValue);

    // One run of dark modules after the other.
    private static string PathOf(List<System.Collections.BitArray> modules)
    {
        var path = new StringBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules.Count; x++)
            {
                var start = x;
                while (x < modules.Count && modules[y][x])
                {
                    x++;
                }

                path.Append(x > start ? $"M{start} {y}h{x - start}v1h-{x - start}z" : "");
            }
        }

        return path.ToString();
    }
}
