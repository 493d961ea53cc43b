using System.Globalization;
using AwesomeAssertions;
using Companion.Notebooks.Display;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Tests.Kernels;
using Microsoft.DotNet.Interactive.Formatting;
using Xunit;

namespace Companion.Notebooks.Tests.Display;

/// <summary>Plain values are written without .NET Interactive's formatters, but in the same form.</summary>
[Collection(KernelCollection.Name)]
public sealed class PlainValueTests
{
    public static TheoryData<object> Values { get; } =
    [
        true,
        false,
        0,
        -1,
        int.MaxValue,
        int.MinValue,
        1234567L,
        long.MinValue,
        (short)-5,
        (byte)255,
        (sbyte)-128,
        (ushort)65535,
        4000000000u,
        ulong.MaxValue,
        0.1,
        -2.5,
        1e300,
        1e-7,
        1234567.891,
        -0.0,
        double.NaN,
        double.PositiveInfinity,
        double.NegativeInfinity,
        0.1f,
        float.MaxValue,
        0.10m,
        -79228162514264337593543950335m,
        "",
        "text",
        "<b>a & b</b>",
        "two\nlines",
        "🚀 \"quoted\"",
    ];

    /// <summary>A cell of another test may have used the formatters, which then also write numbers.</summary>
    public PlainValueTests() => ValueFormatter.HasOwnFormatters = false;

    [Theory]
    [MemberData(nameof(Values))]
    public void It_is_what_the_formatters_write(object value)
    {
        var expected = new MimeBundle([
            .. Formatter
                .GetPreferredMimeTypesFor(value.GetType())
                .Append(MimeTypes.Plain)
                .Distinct()
                .Select(type => new MimeContent(type, WithoutStyle(value.ToDisplayString(type)))),
        ]);

        PlainValue.TextOf(value).Should().NotBeNull();
        ValueFormatter.Format(value).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void The_systems_language_changes_nothing(object value)
    {
        var invariant = ValueFormatter.Format(value);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NegativeSign) = (",", "~");
            CultureInfo.CurrentCulture = other;
            ValueFormatter.Format(value).Should().Be(invariant);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Other_values_are_left_to_the_formatters()
    {
        object?[] others = [null, 'c', new DateTime(2021, 7, 19), new[] { 1 }, DayOfWeek.Monday, new { A = 1 }];

        others.Should().AllSatisfy(value => PlainValue.TextOf(value).Should().BeNull());
    }

    private static string WithoutStyle(string text) =>
        text.IndexOf("<style>", StringComparison.Ordinal) is >= 0 and var at
            ? text[..at] + text[(text.IndexOf("</style>", StringComparison.Ordinal) + "</style>".Length)..].TrimStart()
            : text;
}
