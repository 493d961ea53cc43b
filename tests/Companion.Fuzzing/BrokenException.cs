namespace Companion.Fuzzing;

/// <summary>A result that contradicts itself.</summary>
internal sealed class BrokenException(string message) : Exception(message)
{
    public static void Unless(bool holds, string message)
    {
        if (!holds)
        {
            throw new BrokenException(message);
        }
    }
}
