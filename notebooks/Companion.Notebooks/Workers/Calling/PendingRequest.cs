using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Calling;

/// <summary>A request that waits for its answer.</summary>
/// <param name="progress">Receives the messages before the answer.</param>
internal sealed class PendingRequest(Action<WorkerMessage>? progress)
{
    private readonly TaskCompletionSource<WorkerMessage> _answer = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    public Task<WorkerMessage> Answer => _answer.Task;

    /// <summary>Receives a message with the request's id.</summary>
    public void Receive(WorkerMessage message)
    {
        if (_answer.Task.IsCompleted)
        {
            return;
        }

        switch (message)
        {
            case ErrorMessage error:
                Fail(new WorkerRefusedException(error.Message));
                break;
            case PhaseMessage or OutputMessage:
                progress?.Invoke(message);
                break;
            default:
                _answer.TrySetResult(message);
                break;
        }
    }

    /// <summary>Gives up waiting.</summary>
    public void Fail(Exception exception) => _answer.TrySetException(exception);
}
