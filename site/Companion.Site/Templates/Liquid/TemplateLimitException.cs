namespace Companion.Site.Templates.Liquid;

/// <summary>A template exceeds what a template may take.</summary>
internal sealed class TemplateLimitException : Exception
{
    private TemplateLimitException(string message, string advice)
        : base(message) => Advice = advice;

    /// <summary>What to look for.</summary>
    public string Advice { get; }

    public static TemplateLimitException TooManySteps() =>
        new(
            $"this template takes more than {RenderBudget.MostSteps:N0} steps",
            "look for a loop within a loop; site.pages in a shortcode is read again for each call"
        );

    public static TemplateLimitException TooLong() =>
        new($"this template writes more than {RenderBudget.MostCharacters:N0} characters", "look for a loop");

    public static TemplateLimitException TooLongText() =>
        new(
            $"this text has more than {RenderBudget.LongestText:N0} characters",
            "look for a text that doubles in a loop"
        );

    public static TemplateLimitException TooSlow() =>
        new(
            $"this template takes longer than {RenderBudget.LongestTime.TotalSeconds:F0} seconds",
            "look for a loop within a loop"
        );

    public static TemplateLimitException RangeTooLong() =>
        new($"this range has more than {RenderBudget.LongestRange:N0} numbers", "write a shorter one");
}
