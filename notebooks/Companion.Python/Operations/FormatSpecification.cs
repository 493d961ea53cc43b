using System.Text;

namespace Companion.Python.Operations;

/// <summary>"Format Specification Mini-Language" of the library reference.</summary>
internal sealed record FormatSpecification
{
    public Rune? Fill { get; init; }

    public char? Align { get; init; }

    public char? Sign { get; init; }

    public bool CoercesZero { get; init; }

    public bool IsAlternate { get; init; }

    public bool HasZero { get; init; }

    public int? Width { get; init; }

    public char? Grouping { get; init; }

    public int? Precision { get; init; }

    public char? Type { get; init; }

    /// <summary>Pads a number's sign and digits, or a text (without a sign), to the width.</summary>
    public string Pad(Meter meter, string sign, string body, char defaultAlign)
    {
        var length = Characters.Length(sign) + Characters.Length(body);
        var missing = (Width ?? 0) - length;
        if (missing <= 0)
        {
            return sign + body;
        }

        meter.CheckText((Width ?? 0) * 2L);
        var fill = (Fill ?? new Rune(' ')).ToString();
        var align = Align ?? (HasZero && defaultAlign == '>' ? '=' : defaultAlign);
        return align switch
        {
            '<' => sign + body + Repeat(fill, missing),
            '^' => Repeat(fill, missing / 2) + sign + body + Repeat(fill, missing - (missing / 2)),
            '=' => sign + Repeat(fill, missing) + body,
            _ => Repeat(fill, missing) + sign + body,
        };
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
