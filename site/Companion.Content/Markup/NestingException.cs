namespace Companion.Content.Markup;

/// <summary>Markdown or shortcodes are nested so deeply that neither we nor Markdig can follow.</summary>
internal sealed class NestingException : Exception
{
    /// <summary>The nesting that no author means.</summary>
    public NestingException()
        : base("nested too deeply") { }

    /// <summary>The same, found by another.</summary>
    public NestingException(Exception cause)
        : base("nested too deeply", cause) { }

    /// <summary>Runs what Markdig does, and turns its complaint about depth into this one.</summary>
    public static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ArgumentException cause) when (cause.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            throw new NestingException(cause);
        }
        catch (InsufficientExecutionStackException cause)
        {
            throw new NestingException(cause);
        }
    }
}
