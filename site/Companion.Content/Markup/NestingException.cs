namespace Companion.Content.Markup;

/// <summary>Markdown or shortcodes are nested too deeply for us or Markdig to process.</summary>
internal sealed class NestingException : Exception
{
    /// <summary>Creates the exception.</summary>
    public NestingException()
        : base("nested too deeply") { }

    /// <summary>Wraps another exception about depth.</summary>
    public NestingException(Exception cause)
        : base("nested too deeply", cause) { }

    /// <summary>Runs Markdig, and converts its error about depth into this exception.</summary>
    public static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ArgumentException exception) when (exception.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            throw new NestingException(exception);
        }
        catch (InsufficientExecutionStackException exception)
        {
            throw new NestingException(exception);
        }
    }
}
