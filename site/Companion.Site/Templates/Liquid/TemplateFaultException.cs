using Companion.Sources;

namespace Companion.Site.Templates.Liquid;

/// <summary>A template cannot be rendered. The exception says why, and where in which text.</summary>
internal sealed class TemplateFaultException : Exception
{
    private TemplateFaultException(string text, SourceSpan span, string message, string? advice)
        : base(message)
    {
        Text = text;
        Span = span;
        Advice = advice;
    }

    /// <summary>The text of the template.</summary>
    public string Text { get; }

    /// <summary>Where in it.</summary>
    public SourceSpan Span { get; }

    /// <summary>What would be right.</summary>
    public string? Advice { get; }

    /// <summary>Whether an exception still has to be said with its place.</summary>
    public static bool IsNew(Exception exception) =>
        exception is not (TemplateFaultException or PassedThroughException or OperationCanceledException);

    /// <summary>Says an exception with its place.</summary>
    public static TemplateFaultException At(TemplatePlace place, Exception exception)
    {
        var (message, advice) = exception switch
        {
            TemplateLimitException limit => (limit.Message, limit.Advice),
            InsufficientExecutionStackException => (
                "this template is nested too deeply",
                "more than a few hundred levels are never intended: look for a template that includes itself"
            ),
            OutOfMemoryException => ("this needs too much memory", "look for a text that doubles in a loop"),
            DivideByZeroException => ("this divides by zero", (string?)"test the divisor first, with {% if %}"),
            FileNotFoundException file => (
                $"there is no partial \"{file.Message}\"",
                "put the file into layouts/partials/"
            ),

            // Fluid's limits have no exceptions of their own.
            InvalidOperationException { Message: var text } when text.Contains("recursion") => RecursionOrSteps(place),
            _ => ($"this cannot be evaluated: {exception.Message.TrimEnd('.')}", null),
        };
        return new TemplateFaultException(place.Text, place.Span, message, advice);
    }

    private static (string Message, string? Advice) RecursionOrSteps(TemplatePlace place) =>
        place.Text.AsSpan(place.Span.Start, place.Span.Length) is "include" or "render"
            ? ("this template includes itself without end", "include another one, or end the recursion with {% if %}")
            : (TemplateLimitException.TooManySteps().Message, TemplateLimitException.TooManySteps().Advice);
}
